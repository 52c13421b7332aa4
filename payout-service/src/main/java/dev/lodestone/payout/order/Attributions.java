package dev.lodestone.payout.order;

import dev.lodestone.kit.database.Tx;
import dev.lodestone.payout.attribution.Attribution;
import dev.lodestone.payout.attribution.Reason;
import dev.lodestone.payout.attribution.Touch;
import dev.lodestone.payout.click.ClickTokens;
import dev.lodestone.payout.code.CodeName;
import dev.lodestone.payout.code.Codes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Credits orders to creators. One look at the codes serves a whole batch; clicks prove themselves by their token. */
@ApplicationScoped
public class Attributions {
    private final Codes codes;
    private final ClickTokens tokens;

    Attributions(Codes codes, ClickTokens tokens) {
        this.codes = codes;
        this.tokens = tokens;
    }

    public Uni<Map<Order, Attribution>> of(Tx tx, List<Order> orders) {
        List<CodeName> names = orders.stream()
                .map(Attributions::codeName)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return codes.named(tx, names)
                .map(known -> orders.stream()
                        .collect(Collectors.toMap(
                                order -> order,
                                order -> decide(tx, order, known),
                                (one, other) -> one,
                                LinkedHashMap::new)));
    }

    private Attribution decide(Tx tx, Order order, Map<CodeName, Touch.Code> known) {
        List<Touch> touches = new ArrayList<>();
        String token = order.request().clickToken();
        if (token != null) touches.add(click(tx.workspace(), token));
        CodeName code = codeName(order);
        if (code != null) {
            Touch.Code found = known.get(code);
            touches.add(found == null ? new Touch.Unreadable("code", Reason.UNKNOWN_CODE) : found);
        }
        return order.program().policy().decide(order.occurredAt(), tx.now(), touches);
    }

    private Touch click(UUID workspace, String token) {
        return tokens.read(workspace, token)
                .<Touch>map(click -> click)
                .orElse(new Touch.Unreadable("click", Reason.INVALID_TOKEN));
    }

    private static CodeName codeName(Order order) {
        String code = order.request().code();
        return code == null || code.isBlank()
                ? null
                : new CodeName(order.program().id(), code);
    }
}
