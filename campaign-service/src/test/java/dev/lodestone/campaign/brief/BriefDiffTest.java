package dev.lodestone.campaign.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.brief.BriefDiff.FieldChange;
import dev.lodestone.campaign.terms.PublishingGate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BriefDiffTest {
    private static final UUID CAMPAIGN = new UUID(1, 1);

    @Test
    void equal_versions_differ_in_nothing() {
        assertThat(diff(version(1, null, List.of("a")), version(2, null, List.of("a")))
                        .changes())
                .isEmpty();
    }

    @Test
    void what_comes_and_what_goes_is_told() {
        BriefDiff diff = diff(version(1, null, List.of("a", "b", "b")), version(2, "women", List.of("b", "c")));

        assertThat(diff.changes())
                .containsExactly(
                        new FieldChange("audience", List.of(), List.of("women"), List.of("women"), List.of()),
                        new FieldChange(
                                "dos", List.of("a", "b", "b"), List.of("b", "c"), List.of("c"), List.of("a", "b")));
    }

    @Test
    void another_order_is_a_change_that_adds_nothing() {
        assertThat(diff(version(1, null, List.of("a", "b")), version(2, null, List.of("b", "a")))
                        .changes())
                .containsExactly(new FieldChange("dos", List.of("a", "b"), List.of("b", "a"), List.of(), List.of()));
    }

    @Test
    void a_gate_holds_back_what_is_as_bad_or_worse() {
        assertThat(List.of("ok", "revise", "block")).noneMatch(PublishingGate.none::holdsBack);
        assertThat(List.of("ok", "revise", "block"))
                .filteredOn(PublishingGate.revise::holdsBack)
                .containsExactly("revise", "block");
        assertThat(List.of("ok", "revise", "block"))
                .filteredOn(PublishingGate.block::holdsBack)
                .containsExactly("block");
    }

    private static BriefDiff diff(BriefVersion from, BriefVersion to) {
        return BriefDiff.between(from, to);
    }

    private static BriefVersion version(int number, String audience, List<String> dos) {
        BriefContent content = new BriefContent(
                "o", audience, "k", dos, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
        return new BriefVersion(CAMPAIGN, number, content, List.of(), List.of(), null, "ana", Instant.EPOCH);
    }
}
