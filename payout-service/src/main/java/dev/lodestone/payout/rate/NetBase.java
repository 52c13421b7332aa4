package dev.lodestone.payout.rate;

import dev.lodestone.kit.money.Money;
import java.util.Optional;

/** What a commission is computed on: the gross amount without what the brand never kept. */
public record NetBase(Money gross, Money discount, Money tax, Money shipping) {
    public static NetBase of(Money gross, Optional<Money> discount, Optional<Money> tax, Optional<Money> shipping) {
        Money none = Money.zero(gross.currency());
        return new NetBase(gross, discount.orElse(none), tax.orElse(none), shipping.orElse(none));
    }

    /** What the buyer handed over, and so the most that can go back. */
    public Money paid() {
        return gross.minus(discount);
    }

    /** Empty when the deductions exceed the gross amount or one of the parts is negative. */
    public Optional<Money> amount() {
        if (gross.isNegative() || discount.isNegative() || tax.isNegative() || shipping.isNegative()) {
            return Optional.empty();
        }
        Money net = gross.minus(discount).minus(tax).minus(shipping);
        return net.isNegative() ? Optional.empty() : Optional.of(net);
    }
}
