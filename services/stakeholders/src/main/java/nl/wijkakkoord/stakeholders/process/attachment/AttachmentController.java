// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.attachment;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.AddAttachment;
import nl.wijkakkoord.stakeholders.process.attachment.AttachmentCommand.EraseAttachment;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents beside the events: evidence of a mandate, minutes, studies. */
@RestController
record AttachmentController(Commands commands, Resources resources, Access access) {

    /**
     * The same content of the same type, for the same readers, is the same attachment, whatever it is called. For more
     * readers it is another one.
     *
     * @param name of the file
     */
    @CreateMapping(
            value = "/wijkaanpakken/{wijkaanpak}/attachments",
            consumes = {
                AttachmentType.TEXT_TYPE,
                AttachmentType.CSV_TYPE,
                AttachmentType.PDF_TYPE,
                AttachmentType.PNG_TYPE,
                AttachmentType.JPEG_TYPE,
                AttachmentType.ODT_TYPE,
                AttachmentType.DOCX_TYPE
            })
    Receipt add(
            @PathVariable UUID wijkaanpak,
            @RequestParam ChosenAudience audience,
            @RequestParam @NotBlank @OneLine @Size(max = 200) String name,
            @Parameter(hidden = true) @RequestHeader("Content-Type") MediaType type,
            @RequestBody @Schema(type = "string", format = "binary", maxLength = AttachmentConfiguration.MOST_BYTES)
                    byte[] content,
            Intent intent) {
        access.mustSee(intent.actor(), wijkaanpak);
        var known = typeOf(type).orElseThrow();
        known.checkIsOf(content).refused().ifPresent(refused -> {
            throw new RefusedException(refused);
        });
        var by = intent.by();
        var command = new AddAttachment(wijkaanpak, name, known, content, audience.audience(by.organisation()), by);
        return commands.create(intent, "/stakeholders/v1/attachments/" + command.attachment(), wijkaanpak, command);
    }

    @PostMapping("/attachments/{attachment}/erasure")
    Receipt erase(@PathVariable UUID attachment, @RequestBody NewErasure body, Intent intent) {
        return resources.erase(
                intent,
                Attachment.FOLD,
                found -> found.added().organisation(),
                new EraseAttachment(attachment, Erasure.by(intent.actor(), body.reason())));
    }

    /** Whatever its parameters are. */
    static Optional<AttachmentType> typeOf(MediaType type) {
        return AttachmentType.of(type.getType() + "/" + type.getSubtype());
    }
}
