package dev.lodestone.payout.earning;

import static dev.lodestone.payout.earning.EarningState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EarningStateTest {
    @Test
    void exactly_the_declared_arrows_exist() {
        Set<String> arrows = Arrays.stream(values())
                .flatMap(from -> Arrays.stream(values()).filter(from::mayBecome).map(to -> from + " " + to))
                .collect(Collectors.toSet());

        assertThat(arrows)
                .containsExactlyInAnyOrder(
                        "PENDING APPROVED",
                        "PENDING REJECTED",
                        "PENDING REVERSED",
                        "APPROVED PAYABLE",
                        "APPROVED REJECTED",
                        "APPROVED REVERSED",
                        "PAYABLE RESERVED",
                        "PAYABLE REVERSED",
                        "RESERVED PAID",
                        "RESERVED PAYABLE",
                        "PAID CLAWED_BACK",
                        "PAID PAYABLE",
                        "CLAWED_BACK PAYABLE");
    }

    @Test
    void a_label_reads_back() {
        assertThat(Arrays.stream(values()).allMatch(state -> labelled(state.label()) == state))
                .isTrue();
        assertThat(CLAWED_BACK.label()).isEqualTo("clawed-back");
    }
}
