// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record AttachmentReadController(
        History history,
        Resources resources,
        AttachmentTable table,
        AttachmentContents contents,
        AdmittedParties parties,
        Access access,
        ReasonsForSome reasons,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    /** @param digest to find what something names by it, such as the evidence of a mandate */
    @Acts({Act.READS_PUBLIC, Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/wijkaanpakken/{wijkaanpak}/attachments")
    ResponseEntity<Page<AttachmentItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable Digest digest,
            Actor actor,
            ListRequest list) {
        parties.of(wijkaanpak, null);
        var inside = access.maySee(actor, wijkaanpak);
        var until = access.readsUntil(actor, wijkaanpak).orElse(null);
        return resources.answer(
                wijkaanpak,
                list,
                page -> table.find(wijkaanpak, actor.organisation(), inside, until, digest, page),
                AttachmentItem::id,
                AttachmentItem::id);
    }

    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/attachments/{attachment}")
    ResponseEntity<AttachmentView> read(@PathVariable UUID attachment, Moment moment, Actor actor) {
        return resources.read(
                attachment,
                Attachment.FOLD,
                moment,
                actor,
                found -> List.of(actions.lasting(
                        "erase",
                        found.checkMayErase(Erasure.by(actor, ""), authorities.of(found.wijkaanpak(), actor.by())))),
                (folded, allowed) -> AttachmentView.of(
                        folded, contents.nameOf(attachment).orElse(null), whyErased(folded.state(), actor), allowed));
    }

    private @Nullable String whyErased(Attachment attachment, Actor actor) {
        var erased = attachment.erased();
        return erased == null ? null : reasons.of(erased.attachment(), erased.reason(), actor.organisation());
    }

    /** Its bytes, for ever the same until they are erased; the {@code ETag} is their digest. */
    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping(
            path = "/attachments/{attachment}/content",
            produces = {
                AttachmentType.TEXT_TYPE,
                AttachmentType.CSV_TYPE,
                AttachmentType.PDF_TYPE,
                AttachmentType.PNG_TYPE,
                AttachmentType.JPEG_TYPE,
                AttachmentType.ODT_TYPE,
                AttachmentType.DOCX_TYPE
            })
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = "ETag", ref = "#/components/headers/ETag"),
            // In one of these types, which clients treat alike.
            content = @Content(mediaType = MediaType.ALL_VALUE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> content(@PathVariable UUID attachment, Actor actor) {
        var added = history.find(attachment, Attachment.FOLD, Moment.now(), actor)
                .state()
                .added();
        var content = contents.contentOf(attachment)
                .orElseThrow(() -> new RefusedException(AttachmentRefusal.CONTENT_ERASED));
        var name =
                contents.nameOf(attachment).orElseThrow(() -> new RefusedException(AttachmentRefusal.CONTENT_ERASED));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(added.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .eTag("\"" + added.digest() + "\"")
                .body(content);
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "attachment",
                "/stakeholders/v1/attachments/{id}",
                Attachment.FOLD,
                found -> Said.of(contents.nameOf(found.added().attachment()).orElse(null)));
    }
}
