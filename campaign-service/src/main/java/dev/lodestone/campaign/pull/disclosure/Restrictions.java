package dev.lodestone.campaign.pull.disclosure;

import dev.lodestone.campaign.pull.disclosure.Disclosed.Fault;
import dev.lodestone.campaign.pull.disclosure.DisclosureGate.Setting;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix.Restriction;
import dev.lodestone.campaign.pull.phrase.Phrases;
import dev.lodestone.campaign.pull.phrase.WordIndex;
import dev.lodestone.campaign.pull.text.Prose;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Categories that may not be advertised on a platform or in a country. */
final class Restrictions {
    private record Word(Restriction restriction, boolean excuse) {}

    private final Phrases<Word> phrases = new Phrases<>();

    Restrictions(List<Restriction> restrictions) {
        for (Restriction restriction : restrictions) {
            restriction.phrases().forEach(phrase -> phrases.add(new Word(restriction, false), phrase, Map.of()));
            if (restriction.unless() == null) continue;
            restriction.unless().forEach(phrase -> phrases.add(new Word(restriction, true), phrase, Map.of()));
        }
    }

    List<Fault> check(Prose prose, DisclosureGate.Setting setting) {
        List<Phrases.Hit<Word>> hits = phrases.find(new WordIndex(prose));
        Set<Restriction> excused = hits.stream()
                .filter(hit -> hit.owner().excuse())
                .map(hit -> hit.owner().restriction())
                .collect(Collectors.toSet());
        return hits.stream()
                .filter(hit -> !excused.contains(hit.owner().restriction()))
                .filter(hit -> holds(hit.owner().restriction(), setting))
                .map(hit -> new Fault("restricted", hit.span(), null))
                .distinct()
                .toList();
    }

    private static boolean holds(Restriction restriction, Setting setting) {
        boolean here =
                restriction.platforms().isEmpty() || restriction.platforms().contains(setting.platform());
        boolean country = restriction.countries().isEmpty()
                || setting.jurisdictions().stream().anyMatch(restriction.countries()::contains);
        return here && country;
    }
}
