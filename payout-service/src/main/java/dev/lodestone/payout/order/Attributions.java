package dev.lodestone.payout.order;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.attribution.Attribution;
import dev.lodestone.payout.attribution.Reason;
import dev.lodestone.payout.attribution.Touch;
import dev.lodestone.payout.click.ClickSecret;
import dev.lodestone.payout.code.CodeName;
import dev.lodestone.payout.code.Codes;
import dev.lodestone.payout.link.EndLinks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Credits orders to creators. One look at the codes and one at ended links serve a whole batch; clicks prove themselves. */
@ApplicationScoped
public class Attributions {
    private final Codes codes;
    private final ClickSecret secret;
    private final EndLinks endLinks;

    Attributions(Codes codes, ClickSecret secret, EndLinks endLinks) {
        this.codes = codes;
        this.secret = secret;
        this.endLinks = endLinks;
    }

    /** What is known of the traces that a batch of orders names. */
    private record Known(Map<CodeName, Touch.Code> codes, Map<String, Touch.Click> clicks, Map<UUID, Instant> ended) {}

    public Uni<Map<Order, Attribution>> of(Tx tx, List<Order> orders) {
        List<CodeName> names = orders.stream()
                .map(Attributions::codeName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return known(tx, orders, names)
                .map(known -> orders.stream()
                        .collect(Collectors.toMap(
                                order -> order,
                                order -> decide(tx, order, known),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    private Uni<Known> known(Tx tx, List<Order> orders, List<CodeName> names) {
        Map<String, Touch.Click> clicks = new HashMap<>();
        orders.stream()
                .map(order -> order.request().clickToken())
                .filter(Objects::nonNull)
                .forEach(token -> secret.click(tx.workspace(), token).ifPresent(click -> clicks.put(token, click)));
        Set<UUID> links = clicks.values().stream().map(Touch.Click::linkId).collect(Collectors.toSet());
        return codes.named(tx, names)
                .chain(found -> endLinks.endings(tx, links).map(ended -> new Known(found, clicks, ended)));
    }

    private static Attribution decide(Tx tx, Order order, Known known) {
        List<Touch> touches = new ArrayList<>();
        String token = order.request().clickToken();
        if (token != null) touches.add(click(known, token));
        CodeName code = codeName(order);
        if (code != null) {
            Touch.Code found = known.codes().get(code);
            touches.add(found == null ? new Touch.Unreadable("code", Reason.UNKNOWN_CODE) : found);
        }
        return order.program().policy().decide(order.occurredAt(), tx.now(), touches);
    }

    private static Touch click(Known known, String token) {
        Touch.Click click = known.clicks().get(token);
        return click == null
                ? new Touch.Unreadable("click", Reason.INVALID_TOKEN)
                : click.endedAt(Optional.ofNullable(known.ended().get(click.linkId())));
    }

    private static @Nullable CodeName codeName(Order order) {
        String code = order.request().code();
        return code == null || code.isBlank()
                ? null
                : new CodeName(order.program().id(), code);
    }
}
