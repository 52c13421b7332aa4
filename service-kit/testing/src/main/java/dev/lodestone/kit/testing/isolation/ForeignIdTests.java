package dev.lodestone.kit.testing.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Another workspace's id is answered like one that nobody has, at each place of the committed document that takes an id
 * and for each kind of caller; and the other workspace is left as it was.
 */
public interface ForeignIdTests {
    /** How to make one of each record, and valid bodies. */
    Records records();

    @Test
    default void each_id_of_the_contract_has_a_described_record() {
        assertThat(new Cells(records()).undescribed())
                .as("describe how to make one in records()")
                .isEmpty();
    }

    @Test
    default void another_workspaces_id_is_answered_like_one_that_nobody_has() throws SQLException {
        Cells cells = new Cells(records());
        Home owner = cells.furnishedHome();
        Home stranger = cells.furnishedHome();
        WorkspaceRows rows = WorkspaceRows.of(owner);
        List<String> before = rows.now();
        List<String> faults = new ArrayList<>();
        int run = 0;
        for (Cells.Cell cell : cells.all()) {
            Home from = cell.from(owner, stranger);
            Question question = new Question(cell.place(), cell.asker(), from, cells.records());
            Answer foreign = question.withIdsOf(owner);
            Answer unknown = question.withUnknownIds();
            run++;
            if (!foreign.learnt().equals(unknown.learnt())) {
                faults.add(
                        cell + " tells a foreign id " + foreign.learnt() + " from an unknown one " + unknown.learnt());
            }
            if (from != owner
                    && Stream.of(owner.workspace().toString(), owner.word()).anyMatch(foreign.text()::contains)) {
                faults.add(cell + " tells what the other workspace holds: " + foreign.text());
            }
            List<String> after = rows.now();
            if (!after.equals(before)) {
                faults.add(cell + " changed "
                        + after.stream()
                                .filter(table -> !before.contains(table))
                                .toList());
            }
        }
        rows.close();
        System.Logger log = System.getLogger(ForeignIdTests.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "Foreign ids: {0} of {1} cells run",
                run,
                cells.all().size());
        assertThat(faults).isEmpty();
    }

    /**
     * Else the test above would prove nothing: the requests are refused for no other reason than the id. What an earlier
     * request may have taken away, or left in another state, is asked for once more in a workspace where nothing happened yet.
     */
    @Test
    default void the_same_requests_reach_the_record_in_its_own_workspace() {
        Cells cells = new Cells(records());
        Home used = cells.furnishedHome();
        List<String> faults = new ArrayList<>();
        for (Cells.Cell cell : cells.all()) {
            if (cell.asker() != Asker.OTHER_CREATOR) {
                Question question = new Question(cell.place(), cell.asker(), used, cells.records());
                Answer own = question.withOwnIds();
                if (!own.succeeded()) {
                    question = new Question(cell.place(), cell.asker(), used.another(), cells.records());
                    own = question.withOwnIds();
                }
                boolean filtersNothing = cell.place().kind() == IdPlace.Kind.QUERY
                        && own.learnt().equals(question.withUnknownIds().learnt());
                if (!own.found() || filtersNothing) {
                    faults.add(cell + ": " + own.status() + " " + own.text());
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
