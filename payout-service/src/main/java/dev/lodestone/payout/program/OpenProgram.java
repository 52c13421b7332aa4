package dev.lodestone.payout.program;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.kit.event.Events;
import dev.lodestone.kit.identity.Ids;
import dev.lodestone.payout.attribution.Model;
import dev.lodestone.payout.event.OrderEvents;
import dev.lodestone.payout.event.OrderEvents.ProgramOpened;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Opens a program; for a campaign that has one already, that one stays as it is. */
@ApplicationScoped
public class OpenProgram {
    private final Programs programs;
    private final Events events;
    private final Ids ids;

    OpenProgram(Programs programs, Events events, Ids ids) {
        this.programs = programs;
        this.events = events;
        this.ids = ids;
    }

    public record Draft(
            Optional<UUID> campaignId,
            UUID brandId,
            String name,
            String currency,
            Model model,
            int windowDays,
            int holdDays) {}

    public record Opened(Program program, boolean isNew) {}

    public Uni<Opened> in(Tx tx, Draft draft) {
        Program program = new Program(
                ids.next(),
                draft.campaignId(),
                draft.brandId(),
                draft.name(),
                draft.currency(),
                draft.model(),
                draft.windowDays(),
                draft.holdDays(),
                1,
                tx.now());
        return programs.insert(tx, program).chain(isNew -> isNew ? tell(tx, program) : earlier(tx, draft));
    }

    private Uni<Opened> tell(Tx tx, Program program) {
        var opened = new ProgramOpened(
                program.id(), program.campaignId().orElse(null), program.brandId(), program.currency());
        return events.append(tx, OrderEvents.PROGRAM_OPENED, program.id(), opened)
                .replaceWith(new Opened(program, true));
    }

    private Uni<Opened> earlier(Tx tx, Draft draft) {
        return programs.ofCampaign(tx, draft.campaignId().orElseThrow())
                .map(program -> new Opened(program.orElseThrow(), false));
    }
}
