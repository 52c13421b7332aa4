package dev.lodestone.creator.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
    @Test
    void case_does_not_tell_two_handles_apart() {
        assertThat(folded("@Nora.Bakes")).isEqualTo(folded("nora.bakes"));
    }

    @Test
    void a_composed_and_a_decomposed_letter_are_the_same() {
        assertThat(folded("zo\u00e9")).isEqualTo(folded("zoe\u0301"));
        assertThat(Handle.parse("zoe\u0301").orElseThrow().text()).isEqualTo("zo\u00e9");
    }

    @Test
    void letters_that_fold_to_two_are_the_same_as_the_two() {
        assertThat(folded("stra\u00dfe")).isEqualTo(folded("STRASSE"));
        assertThat(folded("\u01c5")).isEqualTo(folded("\u01c6"));
    }

    @Test
    void the_shown_text_keeps_its_case_without_the_at_sign() {
        assertThat(Handle.parse(" @Nora_Bakes ").orElseThrow().text()).isEqualTo("Nora_Bakes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "two words", "a/b", "tab\there", "@@twice", "nul\u0000"})
    void what_no_platform_allows_is_not_a_handle(String text) {
        assertThat(Handle.parse(text)).isEmpty();
    }

    private static String folded(String text) {
        return Handle.parse(text).orElseThrow().folded();
    }
}
