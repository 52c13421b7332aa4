package dev.lodestone.campaign.pull.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a small word does in a sentence. A pack lists the words of its language by these names, {@code FIRST_PERSON} as
 * {@code first-person}; a word may have many roles. docs/rule-packs.md shows what each list is for.
 */
public enum Role {
    /** Nothing ends with it, for what follows belongs to it: "the", "with". */
    LEANING,
    /** What begins with it says nothing without another clause: "if", "because", "with". */
    HANGING,
    /** What begins with it can stand beside any other clause: "it", "they", "and". */
    STANDING,
    /** What begins with it may be what the rest of its sentence is about: "the", "all". */
    NAMING,
    /** "And it smells of hay" says something, "and a free mug" is the rest of a list; so with "this is" and "this tea". */
    ADDING,
    /** Of what adds something and of verbs, those that do not show that it says something by itself: "or", "this". */
    PARTING,
    /** Joins a clause to the one before: "and", "so". */
    JOINING,
    /** What carries on with it has its subject before: "is", "would", "or". */
    CARRYING,
    /** "The shop is open" stands by itself, for it opens with an article and has such a verb: "is", "were". */
    BEING,
    /** An article that something known has: "the". */
    PRESENTING,
    /** A clause that begins with it is what a verb before it is about: "Studien zeigen, dass es wirkt". */
    COMPLETING,
    /** Names a thing that the words behind it point to, without a verb: "link in bio". */
    POINTING,
    /** What begins with it answers a question: "no", "because". */
    ANSWERING,
    /** "5 minutes ago" and "vor einer Woche" tell a time with this word, a {@link #COUNTING} one or a number, and a unit. */
    AGO,
    COUNTING,
    /** Who writes: "i", "we". */
    FIRST_PERSON,
    /** Begins what is about somebody or something else than the reader: "she", "the", "my". */
    THIRD_PERSON,
    /** Takes some of what was said back: "but", "unless". */
    LIMITING,
    /** Takes all of it back: "not", "without". */
    DENYING,
    /** What follows it in capitals is a code: "code GLOW20". */
    CODE,
    /** Begins with a capital wherever it stands, here in small letters: "i'm", "monday". */
    CAPITALISED,
    /** Is written in capitals all through: "nasa". */
    ACRONYM,
    /** Has no vowel, and is no acronym for all that: "pls". */
    UNSPOKEN,
    /** Is as short as an acronym, and none; only these of at most three letters shout in capitals: "now". */
    SHORT,
    /** Stands in most texts, so that it is no use to look for a phrase by it: "the". It changes no answer, only what one costs. */
    EVERYWHERE;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
