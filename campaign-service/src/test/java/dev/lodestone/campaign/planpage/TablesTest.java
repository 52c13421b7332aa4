package dev.lodestone.campaign.planpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.answer.PartView;
import dev.lodestone.kit.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void who_reaches_hardly_anybody_is_not_unknown() {
        PartView few = part("nano", null);

        assertThat(Tables.cpm(few, few.impliedCpm())).isEqualTo("fewer than ten");
        assertThat(Tables.cpm(few, few.feeCpm())).isEqualTo("fewer than ten");
    }

    @Test
    void what_an_earlier_planner_did_not_keep_is_not_known() {
        assertThat(Tables.cpm(part(null, null), null)).isEqualTo("not known");
        assertThat(Tables.cpm(part("nano", Money.of(5_00, "EUR")), null)).isEqualTo("not known");
    }

    private static PartView part(@Nullable String tier, @Nullable Money impliedCpm) {
        return new PartView("one", tier, Money.of(1_00, "EUR"), 12.0, 0, impliedCpm, null, null);
    }
}
