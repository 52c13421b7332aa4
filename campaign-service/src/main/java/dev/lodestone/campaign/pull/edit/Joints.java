package dev.lodestone.campaign.pull.edit;

import dev.lodestone.campaign.pull.spelling.Folding;
import dev.lodestone.campaign.pull.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The small words by which the parts of a sentence hang together, in the languages of the packs. */
final class Joints {
    private static final int LEAST_PRESENTED = 4;

    /** Nothing ends with one of these: what follows belongs to it. */
    private static final Set<String> LEANING = folded("""
            a an the this these those my your our his her their its some any every each no
            and or but nor so than that as if because until till before after when while which who whose where
            of on at in to by for with from into onto under between without
            is are was were am be been being has have had do does did will would can could should may might must
            i we he she they you im ive ill youre youve were weve hes shes theyre thats theres heres its whats
            very really so too just only even how what literally honestly
            der die das den dem des ein eine einen einem einer dieser diese dieses mein meine dein deine unser euer ihr
            und oder aber denn sondern weil dass wenn ob als wie bis bevor nachdem während
            von vom zu zum zur mit bei beim für auf an am im in ins aus nach über unter ohne um gegen seit durch
            ist sind war waren bin bist seid hat haben hatte wird werden kann können muss müssen
            ich wir er sie es du man sehr so nur noch auch sogar ganz mal""");

    /** What begins with one of these says nothing without another clause. */
    private static final Set<String> HANGING = folded("""
            if unless because since when whenever while before after until till although though as than which who whose
            that where whether once so in on at to by for with from of about over under without like despite except
            wenn falls weil dass da als während bevor nachdem bis obwohl ob seit sobald solange damit welche welcher
            in im an am auf bei beim mit von vom zu zum zur für ohne nach um über unter aus durch trotz""");

    /** What begins with one of these can stand beside any other clause. */
    private static final Set<String> STANDING = folded("""
            i im ive ill id we weve well you youll youre youve he hes she shes it its itll they theyre theyll there theres
            this thats heres and but nobody
            ich wir du ihr er sie es man und aber niemand""");

    /** What begins with one of these may be what the rest of its sentence is about. */
    private static final Set<String> NAMING = folded("""
            the a an my our your his her their this that these those every all any some no both
            der die das den dem ein eine mein meine unser unsere dein deine euer eure diese dieser dieses alle jede jeder""");

    /** "And it smells of hay" says something, "and a free mug" is the rest of a list; so with "this is" and "this tea". */
    private static final Set<String> LISTING = folded("and but this thats that und aber das");

    private static final Set<String> ANSWERS = folded(
            "yes yep yeah no nope nah well because not never maybe ja jep nein nö nicht nie weil vielleicht klar");

    /** What carries on with one of these has its subject before. */
    private static final Set<String> CARRYING = folded("""
            is are was were am be been has have had does did will would can could should may might must or nor
            ist sind war waren hat haben hatte wird werden kann können muss müssen oder""");

    private static final Set<String> JOINING = folded("and so because und also denn weil");

    private static final Set<String> PARTING = folded("or nor and but this oder und aber das");

    private static final Set<String> PRESENTING = folded("the der die das");

    private static final Set<String> BEING = folded("is are was were ist sind war waren");

    private static final Set<String> COMPLETING = folded("dass ob");

    private Joints() {}

    static boolean leans(Token last) {
        return LEANING.contains(Folding.fold(last.term()));
    }

    static boolean hangs(Token first) {
        return HANGING.contains(Folding.fold(first.term()));
    }

    static boolean stands(Token first) {
        return STANDING.contains(Folding.fold(first.term()));
    }

    static boolean names(Token first) {
        return first.kind() == Token.Kind.NUMBER || NAMING.contains(Folding.fold(first.term()));
    }

    /** Whether these words can stand beside any other clause: "and it smells of hay", "the shop is open", "link below". */
    static boolean stands(List<Token> clause) {
        Token first = clause.getFirst();
        List<Token> rest = clause.subList(1, clause.size());
        if (first.term().equals("link"))
            return rest.stream().findFirst().filter(Joints::hangs).isPresent();
        if (stands(first)) return !adds(first) || rest.stream().anyMatch(Joints::says) || presents(rest);
        return PRESENTING.contains(Folding.fold(first.term())) && rest.stream().anyMatch(Joints::is);
    }

    /** "And the sale ends Sunday", not "and the blue mug". */
    private static boolean presents(List<Token> added) {
        return added.size() >= LEAST_PRESENTED
                && PRESENTING.contains(Folding.fold(added.getFirst().term()));
    }

    /** A clause that says what its verb is about belongs to it: "Studien zeigen, dass es wirkt". */
    static boolean opensClause(Token token) {
        return token.opensClause() && !COMPLETING.contains(Folding.fold(token.term()));
    }

    static boolean joins(Token first) {
        return JOINING.contains(Folding.fold(first.term()));
    }

    static boolean adds(Token first) {
        return LISTING.contains(Folding.fold(first.term()));
    }

    private static boolean says(Token word) {
        String term = Folding.fold(word.term());
        return (stands(word) || CARRYING.contains(term)) && !PARTING.contains(term);
    }

    private static boolean is(Token word) {
        return BEING.contains(Folding.fold(word.term()));
    }

    static boolean answers(Token first) {
        return ANSWERS.contains(Folding.fold(first.term()));
    }

    static boolean carriesOn(Token first) {
        return hangs(first) || CARRYING.contains(Folding.fold(first.term()));
    }

    static Set<String> folded(String words) {
        return Pattern.compile("\\s+").splitAsStream(words).map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }
}
