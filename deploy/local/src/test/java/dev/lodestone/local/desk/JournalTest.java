package dev.lodestone.local.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    @Test
    void writes_amounts_from_minor_units() {
        assertThat(Journal.amount(1_234_567, "EUR")).isEqualTo("12,345.67 EUR");
        assertThat(Journal.amount(-5, "EUR")).isEqualTo("-0.05 EUR");
    }

    @Test
    void counts_the_steps_and_keeps_what_it_said() {
        List<String> heard = new ArrayList<>();
        Journal journal = new Journal(heard::add);

        journal.step("Roster");
        journal.say("two creators");
        journal.step("Campaign");

        assertThat(journal.lines()).containsExactly("1. Roster", "   two creators", "2. Campaign");
        assertThat(heard).isEqualTo(journal.lines());
    }
}
