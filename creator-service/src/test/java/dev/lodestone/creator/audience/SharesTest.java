package dev.lodestone.creator.audience;

import static dev.lodestone.creator.audience.Dimension.AGE;
import static dev.lodestone.creator.audience.Dimension.COUNTRY;
import static dev.lodestone.creator.audience.Dimension.INTEREST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Share GERMANY = new Share(COUNTRY, "DE", 5200);
    private static final Share AUSTRIA = new Share(COUNTRY, "AT", 1800);

    @Test
    void a_split_may_stay_below_the_whole() {
        assertThat(Shares.check(List.of(GERMANY, AUSTRIA))).isEmpty();
    }

    @Test
    void a_split_must_not_pass_the_whole() {
        assertThat(codes(GERMANY, new Share(COUNTRY, "CH", 4801))).containsExactly("more-than-whole");
        assertThat(codes(GERMANY, new Share(COUNTRY, "CH", 4800))).isEmpty();
    }

    @Test
    void each_dimension_has_its_own_whole() {
        assertThat(codes(GERMANY, new Share(AGE, "18-24", 9000))).isEmpty();
    }

    @Test
    void interests_overlap_and_need_no_common_whole() {
        assertThat(codes(new Share(INTEREST, "home-baking", 8000), new Share(INTEREST, "travel", 7000)))
                .isEmpty();
    }

    @Test
    void unknown_repeated_and_absurd_parts_are_named() {
        assertThat(codes(new Share(COUNTRY, "XX", 10))).containsExactly("unknown-key");
        assertThat(codes(AUSTRIA, AUSTRIA)).containsExactly("duplicate");
        assertThat(codes(new Share(AGE, "18-24", 0))).containsExactly("out-of-range");
        assertThat(codes(new Share(INTEREST, "Not A Slug", 10))).containsExactly("unknown-key");
    }

    @Test
    void a_wrong_split_cannot_be_built() {
        assertThatThrownBy(() -> new Shares(List.of(AUSTRIA, AUSTRIA))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_order_of_the_parts_does_not_matter() {
        assertThat(new Shares(List.of(AUSTRIA, GERMANY))).isEqualTo(new Shares(List.of(GERMANY, AUSTRIA)));
    }

    @Test
    void a_new_split_replaces_only_the_dimensions_it_speaks_about() {
        Share young = new Share(AGE, "18-24", 3000);

        Shares after = new Shares(List.of(GERMANY, young)).replacedBy(new Shares(List.of(AUSTRIA)));

        assertThat(after.all()).containsExactly(AUSTRIA, young);
    }

    private static List<String> codes(Share... shares) {
        return Shares.check(List.of(shares)).stream().map(Shares.Fault::code).toList();
    }
}
