// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.KindTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.RefusalRecorded;
import org.jspecify.annotations.Nullable;

sealed interface ProcedureCommand extends RefusalRecorded {
    UUID procedure();

    @Override
    default UUID target() {
        return procedure();
    }

    @Acts(Act.PREPARES)
    record ProposeProcedure(
            UUID wijkaanpak, ProcedureTerms terms, @Nullable List<KindTerms> kinds, By by) implements ProcedureCommand {
        @Override
        public UUID procedure() {
            return Procedure.idOf(wijkaanpak);
        }
    }

    @Acts(Act.PREPARES)
    record ProposeNextVersion(
            UUID procedure, ProcedureTerms terms, @Nullable List<KindTerms> kinds, By by) implements ProcedureCommand {}

    @Acts(Act.PREPARES)
    record ReplaceProposal(
            UUID procedure, ProcedureTerms terms, @Nullable List<KindTerms> kinds, By by) implements ProcedureCommand {}

    @Acts(Act.PREPARES)
    record SubmitProcedure(UUID procedure, By by) implements ProcedureCommand {}

    /** Takes the version that is before the parties back. */
    @Acts(Act.PREPARES)
    record WithdrawProcedure(UUID procedure, String reason, By by) implements ProcedureCommand {}

    /** What the round on a version decided. */
    @Acts(Act.FOLLOWS)
    record ConcludeProcedure(Conclusion conclusion, By by) implements ProcedureCommand {
        @Override
        public UUID procedure() {
            return conclusion.subject().id();
        }

        @Override
        public Digest digest() {
            return conclusion.subject().digest();
        }
    }
}
