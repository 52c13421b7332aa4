package dev.lodestone.creator.roster.merge;

import dev.lodestone.creator.roster.file.RosterRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Rows of one person go to one creator, a known one if any of its rows or the person points to one. */
final class RowsByCreator {
    private RowsByCreator() {}

    static Map<UUID, List<RosterRow>> of(List<RosterRow> rows, Known known, Supplier<UUID> ids) {
        Map<String, List<RosterRow>> people = new LinkedHashMap<>();
        for (RosterRow row : rows) {
            String identity = row.person().identity().orElse("line " + row.line());
            people.computeIfAbsent(identity, unused -> new ArrayList<>()).add(row);
        }
        Map<UUID, List<RosterRow>> creators = new LinkedHashMap<>();
        for (List<RosterRow> own : people.values()) {
            UUID creator = own.stream()
                    .flatMap(row -> known.creatorOf(row).stream())
                    .findFirst()
                    .or(() -> known.creatorBy(own.getFirst().person()))
                    .orElseGet(ids);
            creators.computeIfAbsent(creator, unused -> new ArrayList<>()).addAll(own);
        }
        return creators;
    }
}
