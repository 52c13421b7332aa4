package dev.lodestone.creator.roster.file;

import dev.lodestone.creator.account.Handle;
import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.Dimension;
import dev.lodestone.creator.audience.Share;
import dev.lodestone.creator.audience.Shares;
import dev.lodestone.creator.metric.EngagementFormula;
import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.creator.profile.Person;
import dev.lodestone.creator.profile.Traits;
import dev.lodestone.kit.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Turns one CSV record into a row, or into the list of all that is wrong with it. */
class RowReader {
    static final long MOST_FOLLOWERS = 2_000_000_000L;

    private static final long LARGEST_FEE = 100_000_000_00L;
    private static final Pattern SHARE = Pattern.compile("\\s*([\\w+-]{1,10})\\s*:\\s*(\\d{1,5})\\s*");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    RosterLine read(int line, CSVRecord record) {
        Cells cells = new Cells(record);
        if (!record.isConsistent()) {
            cells.fault("", "wrong-cell-count", "The row has another number of cells than the header");
            return new RosterLine.Faulty(line, RowProblem.cells(cells.faults()));
        }
        Person person = new Person(cells.required("displayName", 200), cells.email("email"));
        Traits traits = new Traits(cells.country("country"), cells.language("language"), cells.niches("niches"));
        Optional<Channel> channel = channel(cells);
        return channel.isPresent() && cells.faults().isEmpty()
                ? new RosterLine.Readable(new RosterRow(line, person, traits, channel.get()))
                : new RosterLine.Faulty(line, RowProblem.cells(cells.faults()));
    }

    /** A roster's rates are by followers; over which window it does not say. */
    private static Optional<Channel> channel(Cells cells) {
        Optional<Platform> platform = cells.platform("platform");
        Optional<Handle> handle = cells.handle("handle");
        String platformId = cells.required("platformId", 128);
        Long followers = cells.number("followers", MOST_FOLLOWERS);
        if (followers == null) {
            cells.required("followers", 20);
        }
        Long rate = cells.number("engagementRateBp", EngagementRate.LARGEST);
        Shares audience = audience(cells);
        Money fee = fee(cells);
        if (platform.isEmpty() || handle.isEmpty() || followers == null) {
            return Optional.empty();
        }
        return Optional.of(new Channel(
                new Channel.Key(platform.get(), platformId),
                handle.get(),
                followers,
                rate == null ? null : new EngagementRate(rate.intValue(), EngagementFormula.BY_FOLLOWERS, null),
                audience,
                fee));
    }

    private static Shares audience(Cells cells) {
        List<Share> shares = new ArrayList<>();
        shares.addAll(shares(cells, "audienceCountries", Dimension.COUNTRY));
        shares.addAll(shares(cells, "audienceAges", Dimension.AGE));
        return Shares.check(shares).isEmpty() ? new Shares(shares) : Shares.NONE;
    }

    private static List<Share> shares(Cells cells, String column, Dimension dimension) {
        String text = cells.text(column, 1_000);
        if (text == null) {
            return List.of();
        }
        List<Share> shares = new ArrayList<>();
        for (String part : text.split(";")) {
            Matcher matcher = SHARE.matcher(part);
            if (!matcher.matches()) {
                cells.fault(column, "invalid-shares", "Write key:basisPoints, joined by semicolons");
                return List.of();
            }
            shares.add(new Share(dimension, matcher.group(1), Integer.parseInt(matcher.group(2))));
        }
        Shares.check(shares).forEach(fault -> cells.fault(column, fault.code(), fault.message()));
        return shares;
    }

    private static @Nullable Money fee(Cells cells) {
        Long amount = cells.number("postFee", LARGEST_FEE);
        String currency = cells.text("currency", 3);
        if (currency != null && !CURRENCIES.contains(currency)) {
            cells.fault("currency", "unknown-code", "Not an ISO 4217 currency code");
        }
        if (amount != null && currency == null) {
            cells.fault("currency", "required", "A fee needs its currency");
        }
        return amount == null || currency == null ? null : Money.of(amount, currency);
    }
}
