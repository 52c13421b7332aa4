package dev.lodestone.campaign.pull.rules;

import java.util.List;
import java.util.stream.Stream;

/** The packs that come with the product: one per language, each with the rules that hold in any language. */
public final class RulePacks {
    public static final String ANY_LANGUAGE = "any";
    public static final List<String> LANGUAGES = List.of("en", "de");

    /** Every language has it, and reading it is a good part of a start. */
    private static final class Common {
        static final RulePack PACK = parse(DataFile.resource(ANY_LANGUAGE + ".yaml"));
    }

    private RulePacks() {}

    /** The built-in packs as their files have them, the one for any language first. */
    public static List<RulePack> files() {
        return Stream.concat(Stream.of(ANY_LANGUAGE), LANGUAGES.stream())
                .map(language -> parse(DataFile.resource(language + ".yaml")))
                .toList();
    }

    public static RulePack builtIn(String language) {
        if (language.equals(ANY_LANGUAGE)) return Common.PACK;
        return parse(DataFile.resource(language + ".yaml")).with(Common.PACK);
    }

    public static RulePack parse(String yaml) {
        return DataFile.read(yaml, RulePack.class).named(Hash.of(yaml));
    }
}
