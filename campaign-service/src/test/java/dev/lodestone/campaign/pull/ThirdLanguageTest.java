package dev.lodestone.campaign.pull;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.disclosure.DisclosureGate;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.rules.DataFile;
import dev.lodestone.campaign.pull.rules.RulePack;
import dev.lodestone.campaign.pull.rules.RulePacks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that the engine has never heard of comes with a file. */
class ThirdLanguageTest {
    private static final RulePack PACK = RulePacks.parse(DataFile.resource("language/nl.yaml"));
    private static final ContentCheck ENGINE = new ContentCheck(
            PACK.with(RulePacks.builtIn(ContentCheck.ANY_LANGUAGE)), new DisclosureGate(DisclosureMatrix.builtIn()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "De kaas is er weer, laatste kans. Ik ben er tot vier uur.;De kaas is er weer. Ik ben er tot vier uur.",
                "Als de winkel dicht is, laatste kans. Ik ben er tot vier uur.;Ik ben er tot vier uur.",
                "Je hebt dit nodig. Wij hebben zeven geiten.;Ik vind dit fijn. Wij hebben zeven geiten.",
                "KOM NAAR AMSTERDAM MET DE NS;Kom naar Amsterdam met de NS"
            })
    void a_fault_gives_way_to_what_is_well_formed_there(String text, String gentler) {
        assertThat(findings(text)).extracting(found -> edited(found, text)).containsExactly(gentler);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik zei nooit laatste kans.",
                "Laatste kans, maar dat hoeft niet.",
                "Laatste kans? Nee, alleen de kaas.",
                "Laatste kans. Een paar weken geleden. Zo begon het voor ons."
            })
    void and_stays_where_the_rest_would_miss_it(String text) {
        assertThat(findings(text)).hasSize(1).extracting(Finding::edit).containsOnlyNulls();
    }

    @Test
    void only_its_own_short_words_shout() {
        String dutch = "wij zijn NU open en het brood IS warm dus kom OP tijd";
        String english = "wij zijn ALL open en het brood HAS warm dus kom OUT tijd";

        assertThat(findings(dutch)).extracting(Finding::span).containsExactly("NU", "IS", "OP");
        assertThat(findings(english)).isEmpty();
    }

    private static List<Finding> findings(String text) {
        return ENGINE.check(text, Options.DEFAULT).findings();
    }

    private static String edited(Finding finding, String text) {
        return finding.edit() == null ? "" : finding.edit().applyTo(text);
    }
}
