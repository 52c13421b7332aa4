package dev.lodestone.campaign.pull.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lodestone.campaign.pull.ContentCheck;
import dev.lodestone.campaign.pull.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictedCategoryTest {
    private static final String ENERGY = "Ad | an energy drink before the run";

    private static final ContentCheck CHECK = ContentCheck.builtIn().get("en");

    @ParameterizedTest
    @CsvSource({
        "Ad | this vape is how I finally stopped smoking, this vape",
        "Ad | I quit vaping last year. These cigars are for the shop, cigars",
        "Ad | fifty free spins at the start, free spins",
        "Ad | CBD oil before bed, CBD oil",
        "Ad | this dating app is calm, dating app",
        "Ad | live video apps after dark, live video apps",
        "Ad | a personal loan in ten minutes, personal loan",
        "Ad | vote for our candidate for mayor, vote for our candidate",
        "Ad | an energy drink before the run, energy drink",
        "Ad | these supplements boost my sleep, supplements boost",
        "Ad | I got fillers in May, got fillers",
        "Anzeige | Mit diesem Tee endlich abnehmen, endlich abnehmen"
    })
    void what_may_not_be_advertised_is_found(String text, String words) {
        assertThat(restricted(text, "tiktok", "GB"))
                .anySatisfy(span -> assertThat(span).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ad | this patch is how I quit smoking cigarettes",
                "Ad | This washing machine spins so quietly",
                "Ad | dog food with no fillers",
                "Ad | I deleted every dating app and read this book",
                "Ad | this mug came on loan from the library",
                "Ad | vote for your favourite mug below",
                "Ad | pulling weed after weed in these gloves",
                "Ad | instead of energy drinks I have this tea",
                "Ad | my supplements live in this tin",
                "Anzeige | Der Bezug ist abnehmbar",
                "Anzeige | Den Deckel kann man abnehmen"
            })
    void the_same_words_in_another_sense_are_left_alone(String text) {
        assertThat(restricted(text, "tiktok", "GB")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "CH", "IS", "LI", "NO", "PT", "EE", "CY"})
    void the_european_list_holds_in_all_of_the_economic_area(String country) {
        assertThat(restricted(ENERGY, "tiktok", country)).isNotEmpty();
    }

    @Test
    void what_one_platform_or_country_forbids_is_free_in_others() {
        assertThat(restricted(ENERGY, "tiktok", "US")).isEmpty();
        assertThat(restricted(ENERGY, "instagram", "GB")).isEmpty();
    }

    @Test
    void where_a_text_appears_is_taken_for_the_strictest_place_as_long_as_nobody_says() {
        assertThat(restricted(ENERGY, "", "GB")).isNotEmpty();
        assertThat(restricted(ENERGY, "tiktok")).isNotEmpty();
        assertThat(restricted("Ad | loving this vape", "", "GB")).isNotEmpty();
    }

    @Test
    void the_reason_names_the_list_and_its_date() {
        assertThat(findings("Ad | loving this vape", "tiktok", "GB"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).endsWith("policies, 2026-01-15."));
    }

    private List<String> restricted(String text, String platform, String... where) {
        return findings(text, platform, where).stream().map(Finding::span).toList();
    }

    private List<Finding> findings(String text, String platform, String... where) {
        return CHECK.check(text, PaidPost.on(platform, where)).findings().stream()
                .filter(finding -> finding.ruleId().equals("DI-CAT-01"))
                .toList();
    }
}
