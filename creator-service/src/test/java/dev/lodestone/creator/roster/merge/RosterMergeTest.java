package dev.lodestone.creator.roster.merge;

import static dev.lodestone.creator.roster.file.RowProblem.Code.ACCOUNT_OF_ANOTHER_CREATOR;
import static dev.lodestone.creator.roster.file.RowProblem.Code.DUPLICATE_ACCOUNT;
import static dev.lodestone.creator.roster.file.RowProblem.Code.FILE_REFUSED;
import static dev.lodestone.creator.roster.file.RowProblem.Code.HANDLE_TAKEN;
import static dev.lodestone.creator.roster.merge.RowStatus.CREATED;
import static dev.lodestone.creator.roster.merge.RowStatus.REFUSED;
import static dev.lodestone.creator.roster.merge.RowStatus.UNCHANGED;
import static dev.lodestone.creator.roster.merge.RowStatus.UPDATED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.creator.roster.file.RosterFile;
import dev.lodestone.creator.roster.file.RosterFile.Content;
import dev.lodestone.creator.roster.file.RowProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterMergeTest {
    private static final String HEADER =
            "displayName,email,platform,handle,platformId,followers,niches,postFee,currency\n";
    private static final String NORA_IG = "Nora,nora@example.org,instagram,nora,ig-1,12000,baking,9000,EUR\n";
    private static final String NORA_TT = "nora,NORA@example.org,tiktok,nora,tt-1,40000,,7000,EUR\n";
    private static final String ADA = "Ada,,youtube,ada,yt-1,900,,,\n";

    @Test
    void rows_with_the_same_name_and_email_are_one_creator_with_several_accounts() {
        RosterPlan plan = merge(nothing(), NORA_IG + ADA + NORA_TT);

        assertThat(statuses(plan)).containsExactly(CREATED, CREATED, CREATED);
        assertThat(plan.newCreators()).hasSize(2);
        assertThat(plan.inOrder().get(0).creatorId())
                .isEqualTo(plan.inOrder().get(2).creatorId());
    }

    @Test
    void the_same_name_without_an_email_stays_two_creators() {
        RosterPlan plan = merge(nothing(), ADA + ADA.replace("yt-1", "yt-2").replace(",ada,", ",ada2,"));
        assertThat(plan.newCreators()).hasSize(2);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String file = NORA_IG
                + NORA_TT
                + NORA_TT.replace("tt-1", "tt-2").replace(",nora,", ",nora2,").replace("7000", "1")
                + ADA;
        Known known = after(merge(nothing(), file));

        RosterPlan again = merge(known, file);
        assertThat(statuses(again)).containsOnly(UNCHANGED);
        assertThat(again)
                .extracting("newChannels", "changedCreators", "changedChannels")
                .containsOnly(List.of());
    }

    @Test
    void an_account_is_known_by_its_platform_id_even_under_a_new_handle() {
        RosterPlan plan = merge(after(merge(nothing(), NORA_IG)), NORA_IG.replace(",nora,", ",nora.feld,"));

        assertThat(statuses(plan)).containsExactly(UPDATED);
        assertThat(plan.changedChannels().getFirst().channel().handle().text()).isEqualTo("nora.feld");
    }

    @Test
    void a_blank_cell_keeps_what_is_known() {
        Known known = after(merge(nothing(), NORA_IG));

        assertThat(statuses(merge(known, NORA_IG.replace("baking,9000,EUR", ",,"))))
                .containsExactly(UNCHANGED);
    }

    @Test
    void a_changed_profile_updates_the_creator_and_no_account() {
        RosterPlan plan = merge(after(merge(nothing(), NORA_IG)), NORA_IG.replace("baking", "baking;travel"));

        assertThat(statuses(plan)).containsExactly(UPDATED);
        assertThat(plan.changedCreators()).hasSize(1);
        assertThat(plan.changedChannels()).isEmpty();
    }

    @Test
    void a_new_account_of_a_known_person_joins_the_known_creator() {
        RosterPlan plan = merge(after(merge(nothing(), NORA_IG)), NORA_TT);

        assertThat(plan.newCreators()).isEmpty();
        assertThat(statuses(plan)).containsExactly(CREATED);
    }

    @Test
    void the_second_row_of_one_account_is_refused() {
        RosterPlan plan = merge(nothing(), ADA + ADA.replace("900", "950"));

        assertThat(statuses(plan)).containsExactly(CREATED, REFUSED);
        assertThat(problem(plan, 1)).isEqualTo(DUPLICATE_ACCOUNT);
    }

    @Test
    void an_account_is_not_taken_from_its_creator() {
        Known known = after(merge(nothing(), NORA_IG + ADA));

        RosterPlan plan = merge(known, NORA_IG + "Nora,nora@example.org,youtube,ada,yt-1,900,,,\n");

        assertThat(statuses(plan)).containsExactly(UNCHANGED, REFUSED);
        assertThat(problem(plan, 1)).isEqualTo(ACCOUNT_OF_ANOTHER_CREATOR);
    }

    @Test
    void a_handle_has_one_owner_per_platform_unless_it_was_given_up() {
        String thief = "Eve,,youtube,ADA,yt-9,5000,,,\n";
        Known known = after(merge(nothing(), ADA));

        assertThat(problem(merge(known, thief), 0)).isEqualTo(HANDLE_TAKEN);
        assertThat(statuses(merge(after(merge(nothing(), ADA)), ADA.replace(",ada,", ",ada.new,") + thief)))
                .containsExactly(UPDATED, CREATED);
    }

    @Test
    void one_bad_line_can_refuse_the_file() {
        RosterPlan plan = merge(nothing(), ADA + ADA).refusedAsAWhole();

        assertThat(statuses(plan)).containsExactly(REFUSED, REFUSED);
        assertThat(problem(plan, 0)).isEqualTo(FILE_REFUSED);
        assertThat(problem(plan, 1)).isEqualTo(DUPLICATE_ACCOUNT);
        assertThat(plan.newCreators()).isEmpty();
    }

    private static Known nothing() {
        return new Known(List.of(), List.of());
    }

    private static Known after(RosterPlan plan) {
        return new Known(plan.newCreators(), plan.newChannels());
    }

    private static RosterPlan merge(Known known, String rows) {
        byte[] file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return new RosterMerge(known, UUID::randomUUID).of(((Content.Lines) new RosterFile().read(file)).lines());
    }

    private static List<RowStatus> statuses(RosterPlan plan) {
        return plan.inOrder().stream().map(RowOutcome::status).toList();
    }

    private static RowProblem.Code problem(RosterPlan plan, int row) {
        return plan.inOrder().get(row).problem().code();
    }
}
