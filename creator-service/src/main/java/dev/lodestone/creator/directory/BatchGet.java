package dev.lodestone.creator.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Many creators by id in one request; each id has its own result, in the order asked. */
final class BatchGet {
    private BatchGet() {}

    @Schema(name = "CreatorBatchRequest")
    record Request(
            @NotNull @Size(min = 1, max = 200) @Schema(required = true)
            List<@NotNull UUID> ids) {}

    @Schema(name = "CreatorBatchItem", description = "A card with status 200, or none with status 404.")
    record Item(
            int index,
            UUID id,

            @Schema(description = "200, or 404 when there is no such creator, or no longer")
            int status,

            @Schema(nullable = true) @Nullable CreatorCard creator) {}

    @Schema(name = "CreatorBatch")
    record Answer(List<Item> results) {
        static Answer of(List<UUID> ids, List<CreatorCard> cards) {
            Map<UUID, CreatorCard> byId =
                    cards.stream().collect(Collectors.toMap(CreatorCard::id, Function.identity()));
            return new Answer(IntStream.range(0, ids.size())
                    .mapToObj(index -> item(index, ids.get(index), byId.get(ids.get(index))))
                    .toList());
        }

        private static Item item(int index, UUID id, @Nullable CreatorCard card) {
            return new Item(index, id, card == null ? 404 : 200, card);
        }
    }
}
