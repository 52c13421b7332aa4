package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import dev.lodestone.campaign.pull.Options;
import dev.lodestone.campaign.pull.Options.MaterialTie;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that name what may not be advertised, and the same words where they name something else. */
class RestrictedWordsTest {
    private static final Map<String, ContentCheck> ENGINES = ContentCheck.builtIn();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tiktok|this beer is lovely on a hot day",
                "tiktok|a glass of red wine and a good book",
                "tiktok|this beer smells of summer",
                "tiktok|dark rum over ice",
                "tiktok|a pint of cider by the canal",
                "tiktok|shares, ETFs and my budgeting app",
                "tiktok|how I started buying shares at thirty",
                "tiktok|wine free with every box",
                "tiktok|Botox in my lunch break",
                "instagram|bet on tonight's match with BetMoor",
                "instagram|place your first bet in the app",
                "youtube|pipe tobacco from a small shop",
                "instagram|this air rifle is so light"
            })
    void english_words_for_what_may_not_be_advertised_are_found(String platform, String text) {
        assertThat(restricted("en", "Ad | " + text, platform, "GB")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tiktok|Ein Glas Wein am See",
                "tiktok|Bier vom Fass nach der Wanderung",
                "tiktok|Sekt zum Frühstück",
                "tiktok|Schnaps aus der Region",
                "tiktok|unsere neuen Weine sind da",
                "tiktok|Kredit ohne Schufa in zehn Minuten",
                "tiktok|Kryptowährung kaufen für Anfänger",
                "tiktok|mein erster ETF mit dieser App",
                "tiktok|Aktien kaufen leicht gemacht",
                "tiktok|Lippenunterspritzung in der Mittagspause",
                "instagram|Diese Zigaretten schmecken",
                "instagram|neuer Tabak aus Bremen",
                "instagram|Wette heute auf das Spiel mit BetMoor",
                "youtube|Sportwette des Tages",
                "youtube|dieses Luftgewehr ist so leicht"
            })
    void german_words_for_what_may_not_be_advertised_are_found(String platform, String text) {
        assertThat(restricted("de", "Anzeige | " + text, platform, "DE")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a Rifle Paper Co. notebook for my lists",
                "rum and raisin ice cream",
                "smells of whiskey and wood, this candle",
                "I built a cigar box guitar",
                "the lager lout next door, my headphones help",
                "ginger beer in a tin mug",
                "these wine glasses are from a flea market",
                "alcohol-free beer after the run",
                "I gave up wine in January and bought this kettle",
                "Vote for your favourite party outfit",
                "my Botox-free routine",
                "no Botox, only sleep and this pillow",
                "I make my own baby food with this blender",
                "the pistol-shaped water toy",
                "a whiskey-coloured coat",
                "I bet on myself this year",
                "I shared shares of the chores in this planner"
            })
    void english_words_for_something_else_are_left_alone(String text) {
        assertThat(restricted("en", "Ad | " + text, "tiktok", "GB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich trage die Tasche nur noch mit mir rum",
                "Ich weine bei jedem Film auf diesem Sofa",
                "alkoholfreies Bier nach dem Lauf",
                "Die Kerze duftet nach Tabak und Leder",
                "Ich koche den Babybrei selbst mit diesem Mixer",
                "Die Antwort kam wie aus der Pistole geschossen",
                "eine Wasserpistole für den Garten",
                "meine Botox-freie Routine",
                "Wählt euer liebstes Partyoutfit",
                "Seit dem Buch habe ich mit Zigaretten aufgehört",
                "Ich wette, ihr mögt den Becher",
                "ein weinroter Pullover"
            })
    void german_words_for_something_else_are_left_alone(String text) {
        assertThat(restricted("de", "Anzeige | " + text, "tiktok", "DE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pistol Lake|my Pistol Lake jumper is soft|true",
                "Gin & Tonic Studio Ltd|a lamp by Gin & Tonic Studio Ltd|true",
                "The Whisky Exchange|The Whisky Exchange sent a box|false",
                "Wine Folly|Wine Folly sent a box|false",
                "Moor Vapes|Moor Vapes are fruity|false",
                "Moor Vape Co.|a box from Moor Vape Co. for my bag|false",
                "Pistol Lake|a pistol from Pistol Lake|false"
            })
    void a_word_in_the_name_of_a_brand_is_a_name_unless_it_says_what_the_brand_sells(
            String brand, String text, boolean free) {
        Options named = new Options(
                "en",
                "tiktok",
                Options.DEFAULT.format(),
                MaterialTie.PAID,
                Set.of("GB"),
                List.of(brand),
                List.of(),
                Options.DEFAULT.guidelines());

        assertThat(restricted("en", "Ad | " + text, named).isEmpty()).isEqualTo(free);
    }

    private static List<String> restricted(String language, String text, String platform, String where) {
        return restricted(language, text, PaidPost.on(platform, where));
    }

    private static List<String> restricted(String language, String text, Options options) {
        ContentCheck check = Objects.requireNonNull(ENGINES.get(language));
        return check.check(text, options).findings().stream()
                .filter(finding -> finding.ruleId().equals("DI-CAT-01"))
                .map(Finding::span)
                .toList();
    }
}
