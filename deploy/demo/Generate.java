import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the demo data beside itself: {@code java deploy/demo/Generate.java}. The seed is fixed, so is every byte. It is one long
 * file since that is all that a JDK 21 runs from its source.
 */
class Generate {
    private static final List<String> FIRST = words(
            "Ada Alma Anouk Arvid Benno Bela Carla Dario Edda Elif Emil Enno Fenja Finn Greta Hedda Henrik Ida Ilka Ines"
                    + " Jonte Juna Kaja Kilian Lasse Leni Levi Lotte Luca Maila Malik Marit Mats Mila Nele Nilo Noor Ole"
                    + " Pia Rosa Runa Samu Selma Sina Suvi Talia Thea Tilda Vito Wanda Yara Zita");
    private static final List<String> LAST = words(
            "Brandau Falkmer Grauhof Hollvik Immerath Jorndal Kestwin Lomberg Marwede Nordhain Oelvers Pellgrim Quistorf"
                    + " Ravensol Sommerich Tannhoff Uhlvang Vestrup Wiesegrund Zellbruck Amberly Corvane Dunmore"
                    + " Estrell Farindo Gallvoort Harrowell Isenvaal");
    private static final List<String> NICHES = words(
            "food baking home gardening fitness running yoga travel outdoor fashion beauty skincare family books gaming"
                    + " tech music diy");
    private static final Map<String, String> LANGUAGE = Map.of(
            "DE", "de", "AT", "de", "CH", "de", "FR", "fr", "NL", "nl", "IT", "it", "ES", "es", "GB", "en");
    private static final List<String> COUNTRIES = words("DE DE DE DE DE DE AT AT CH FR FR NL IT ES GB GB");
    private static final List<String> PLATFORMS = words("instagram instagram instagram tiktok tiktok youtube");
    private static final List<String> AGES = words("13-17 18-24 25-34 35-44 45-54 55-64 65+");
    private static final List<String> REASONS = words("returned damaged late-delivery changed-mind");

    /** Engagement rates in basis points; fees in euros for an Instagram post at both ends of the tier. */
    private enum Tier {
        NANO(150, 1_000, 10_000, 380, 1130, 320, 40, 220),
        MICRO(110, 10_000, 100_000, 240, 810, 210, 200, 1_500),
        MID(55, 100_000, 500_000, 180, 630, 150, 1_400, 7_000),
        MACRO(27, 500_000, 1_000_000, 150, 550, 120, 6_500, 20_000),
        MEGA(18, 1_000_000, 12_000_000, 120, 490, 90, 20_000, 160_000);

        private final int creators;
        private final int from;
        private final int below;
        private final int instagram;
        private final int tiktok;
        private final int youtube;
        private final int feeFrom;
        private final int feeBelow;

        Tier(int creators, int from, int below, int instagram, int tiktok, int youtube, int feeFrom, int feeBelow) {
            this.creators = creators;
            this.from = from;
            this.below = below;
            this.instagram = instagram;
            this.tiktok = tiktok;
            this.youtube = youtube;
            this.feeFrom = feeFrom;
            this.feeBelow = feeBelow;
        }
    }

    private final Random random = new Random(20260501);
    private final Set<String> names = new HashSet<>();
    private int platformIds = 7_310_000;

    public static void main(String[] arguments) throws IOException {
        Path source = Path.of(System.getProperty("jdk.launcher.sourcefile", "deploy/demo/Generate.java"));
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : source.toAbsolutePath().getParent();
        Generate generate = new Generate();
        write(folder.resolve("roster.csv"), generate.roster());
        List<String> orders = generate.orders();
        write(folder.resolve("orders.csv"), orders);
        write(folder.resolve("refunds.csv"), generate.refunds(orders));
    }

    private List<String> roster() {
        List<String> rows = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            for (int i = 0; i < tier.creators; i++) {
                creator(tier, rows);
            }
        }
        Collections.shuffle(rows, random);
        rows.addFirst("displayName,platform,handle,platformId,followers,engagementRateBp,niches,country,language,"
                + "audienceCountries,audienceAges,postFee,currency,email");
        return rows;
    }

    private void creator(Tier tier, List<String> rows) {
        String name;
        do {
            name = pick(FIRST) + " " + pick(LAST);
        } while (!names.add(name));
        String country = pick(COUNTRIES);
        Set<String> niches = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            niches.add(pick(NICHES));
        }
        String handle = name.toLowerCase(Locale.ROOT).replace(' ', random.nextBoolean() ? '.' : '_');
        Set<String> platforms = new HashSet<>(List.of(pick(PLATFORMS)));
        if (random.nextInt(100) < 22) {
            platforms.add(pick(PLATFORMS));
        }
        double share = 1;
        for (String platform : platforms.stream().sorted().toList()) {
            double place = random.nextDouble();
            long followers = Math.round(tier.from * Math.pow((double) tier.below / tier.from, place) * share);
            rows.add(String.join(",", name, platform, "@" + handle, platform.substring(0, 2) + "-" + (platformIds += 13),
                    "" + followers, "" + engagement(tier, platform), String.join(";", niches.stream().sorted().toList()),
                    country, LANGUAGE.get(country), countries(country), ages(), "" + fee(tier, platform, place * share),
                    "EUR", handle.replace('_', '.') + "@example.org"));
            share = 0.35;
        }
    }

    private long engagement(Tier tier, String platform) {
        int middle = switch (platform) {
            case "tiktok" -> tier.tiktok;
            case "youtube" -> tier.youtube;
            default -> tier.instagram;
        };
        return Math.round(middle * Math.exp(0.28 * random.nextGaussian()));
    }

    /** Rises inside the tier, spreads by a third, and is quoted in whole tens of euros; the result is in cents. */
    private long fee(Tier tier, String platform, double place) {
        double factor = switch (platform) {
            case "tiktok" -> 0.6;
            case "youtube" -> 1.5;
            default -> 1;
        };
        double middle = tier.feeFrom * Math.pow((double) tier.feeBelow / tier.feeFrom, place) * factor;
        return Math.max(10, Math.round(middle * Math.exp(0.3 * random.nextGaussian()) / 10) * 10) * 100;
    }

    private String countries(String home) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put(home, 4_200 + random.nextInt(3_300));
        int left = 9_300 - shares.get(home);
        for (int i = 0; i < 3 && left > 200; i++) {
            int share = 100 + random.nextInt(left / 2 + 1);
            if (shares.putIfAbsent(pick(COUNTRIES), share) == null) {
                left -= share;
            }
        }
        return joined(shares);
    }

    private String ages() {
        double[] weights = new double[AGES.size()];
        double peak = 1.2 + random.nextDouble() * 2.6;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(-(i - peak) * (i - peak) / 2.2);
        }
        double sum = java.util.Arrays.stream(weights).sum();
        Map<String, Integer> shares = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            int share = (int) Math.floor(weights[i] / sum * 10_000);
            if (share > 0) {
                shares.put(AGES.get(i), share);
            }
        }
        return joined(shares);
    }

    private List<String> orders() {
        List<String> rows = new ArrayList<>();
        for (int i = 1; rows.size() < 4_925; i++) {
            rows.add(order("LD-%05d".formatted(100_000 + i)));
        }
        for (int i = 0; i < 75; i++) {
            rows.add(rows.get(random.nextInt(4_925)));
        }
        Collections.shuffle(rows, random);
        rows.addFirst("orderRef,minutesBeforeNow,creatorPick,touch,gross,discount,tax,shipping,currency,customerRefHash");
        return rows;
    }

    private String order(String ref) {
        int luck = random.nextInt(100);
        String touch = luck < 48 ? "code" : luck < 82 ? "click" : luck < 94 ? "none" : "unknown-code";
        boolean late = luck >= 44 && luck < 48;
        long minutes = late ? 400L * 1440 + random.nextInt(30 * 1440) : 10 + random.nextInt(28 * 1440);
        int pick = (int) Math.floor(40 * Math.pow(random.nextDouble(), 2.2));
        long goods = Math.round(3_400 * Math.exp(0.55 * random.nextGaussian()) / 5) * 5;
        long shipping = goods >= 5_000 ? 0 : 490;
        long discount = touch.equals("code") || touch.equals("unknown-code") ? goods / 10 : 0;
        long tax = Math.round((goods - discount + shipping) * 19 / 119.0);
        String customer = hash("customer " + random.nextInt(3_100));
        return String.join(",", ref, "" + minutes, "" + pick, touch, "" + (goods + shipping), "" + discount, "" + tax,
                "" + shipping, "EUR", customer);
    }

    /** A twentieth comes back whole, others in one or two parts; never more than was paid. */
    private List<String> refunds(List<String> orders) {
        List<String> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String order : orders.subList(1, orders.size())) {
            String[] cells = order.split(",");
            long paid = Long.parseLong(cells[4]) - Long.parseLong(cells[5]);
            int luck = seen.add(cells[0]) ? random.nextInt(1_000) : 999;
            if (luck < 45) {
                rows.add(refund(cells, 1, paid));
            } else if (luck < 75) {
                rows.add(refund(cells, 1, paid / 3));
            } else if (luck < 85) {
                rows.add(refund(cells, 1, paid / 4));
                rows.add(refund(cells, 2, paid / 2));
            }
        }
        for (int i = 0; i < 8; i++) {
            rows.add(rows.get(random.nextInt(rows.size())));
        }
        rows.addFirst("refundRef,orderRef,minutesBeforeNow,amount,currency,reason");
        return rows;
    }

    private String refund(String[] order, int part, long amount) {
        long minutes = Math.max(1, Long.parseLong(order[1]) - 5 - random.nextInt(4 * 1440));
        return String.join(",", order[0].replace("LD", "RF") + "-" + part, order[0], "" + minutes, "" + amount,
                order[8], pick(REASONS));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static String joined(Map<String, Integer> shares) {
        return shares.entrySet().stream()
                .map(share -> share.getKey() + ":" + share.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
    }
}
