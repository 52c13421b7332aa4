package dev.lodestone.creator.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.creator.roster.file.RosterFile;
import dev.lodestone.creator.roster.file.RosterFile.Content;
import dev.lodestone.creator.roster.merge.Known;
import dev.lodestone.creator.roster.merge.RosterMerge;
import dev.lodestone.creator.roster.merge.RosterPlan;
import dev.lodestone.creator.roster.merge.RowOutcome;
import dev.lodestone.creator.roster.merge.RowStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rosters that newcomers meet first do what their description says. */
class DemoRosterTest {
    private static final Path DEMO = Path.of("..", "deploy", "demo");

    @Test
    void the_demo_roster_is_accepted_as_a_whole() throws IOException {
        RosterPlan plan = merge("roster.csv");

        assertThat(plan.hasRefusals()).isFalse();
        assertThat(plan.newCreators()).hasSize(360);
        assertThat(plan.newChannels()).hasSize(397);
    }

    @Test
    void the_faulty_roster_has_one_good_row() throws IOException {
        assertThat(merge("roster-with-faults.csv").inOrder())
                .extracting(RowOutcome::status)
                .containsOnly(RowStatus.CREATED, RowStatus.REFUSED)
                .containsOnlyOnce(RowStatus.CREATED);
    }

    private static RosterPlan merge(String file) throws IOException {
        Content content = new RosterFile().read(Files.readAllBytes(DEMO.resolve(file)));
        Known nothing = new Known(List.of(), List.of());
        return new RosterMerge(nothing, UUID::randomUUID).of(((Content.Lines) content).lines());
    }
}
