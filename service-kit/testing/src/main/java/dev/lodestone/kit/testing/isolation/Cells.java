package dev.lodestone.kit.testing.isolation;

import dev.lodestone.kit.testing.contract.Contract;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each place that takes an id, asked by each kind of caller. */
final class Cells {
    private final Records records;
    private final List<IdPlace> places = new IdPlaces(Contract.committed()).all();

    Cells(Records described) {
        records = KitRecords.and(described);
    }

    Records records() {
        return records;
    }

    List<Cell> all() {
        return places.stream()
                .flatMap(place -> Arrays.stream(Asker.values())
                        .filter(asker -> asker.mayAsk(place.operation()))
                        .filter(asker -> asker != Asker.OTHER_CREATOR || isWholePath(place))
                        .map(asker -> new Cell(place, asker)))
                .toList();
    }

    /** A creator owns nothing of a kind that could stand before another one's record. */
    private boolean isWholePath(IdPlace place) {
        return place.kind() == IdPlace.Kind.PATH
                && places.stream()
                        .filter(other -> other.operation().equals(place.operation()))
                        .allMatch(
                                other -> place.names().containsAll(other.names()) || other.kind() != IdPlace.Kind.PATH);
    }

    /** What a service has not described, and so nobody could test. */
    Set<String> undescribed() {
        Set<String> missing = new TreeSet<>();
        for (IdPlace place : places) {
            Question.recordPath(place.operation())
                    .map(Records::place)
                    .filter(path -> !records.makers().containsKey(path))
                    .ifPresent(path -> missing.add("record " + path));
            if (place.kind() != IdPlace.Kind.PATH
                    && Optional.ofNullable(records.names().get(place.property()))
                            .filter(records.makers()::containsKey)
                            .isEmpty()) {
                missing.add("name " + place.property());
            }
            if (place.operation().bodyType().isPresent()
                    && !records.bodies().containsKey(place.operation().id())) {
                missing.add("body " + place.operation().id());
            }
        }
        return missing;
    }

    /** A workspace with one of each record. */
    Home furnishedHome() {
        Home home = new Home(records);
        records.makers().keySet().stream().sorted().forEach(home::path);
        return home;
    }

    record Cell(IdPlace place, Asker asker) {
        /** Where it is asked from; bodies prepare what they need, so they get a workspace of their own. */
        Home from(Home owner, Home stranger) {
            boolean fresh = place.kind() == IdPlace.Kind.BODY;
            return asker == Asker.OTHER_CREATOR ? owner : fresh ? stranger.another() : stranger;
        }

        @Override
        public String toString() {
            return asker + " " + place;
        }
    }
}
