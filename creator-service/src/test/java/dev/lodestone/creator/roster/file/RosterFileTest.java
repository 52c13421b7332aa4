package dev.lodestone.creator.roster.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lodestone.creator.account.Platform;
import dev.lodestone.creator.audience.Dimension;
import dev.lodestone.creator.audience.Share;
import dev.lodestone.creator.metric.EngagementFormula;
import dev.lodestone.creator.metric.EngagementRate;
import dev.lodestone.creator.roster.file.RosterFile.Content;
import dev.lodestone.kit.money.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterFileTest {
    private static final String HEADER = "displayName,platform,handle,platformId,followers,engagementRateBp,niches,"
            + "country,language,audienceCountries,audienceAges,postFee,currency,email\n";
    private static final String NORA = "Nora Feld,instagram,@Nora.Bakes,ig-1,12500,310,Baking; slow food,de,DE,"
            + "DE:5200;AT:1800,18-24:3000;25-34:4500,25000,EUR,nora@example.org\n";

    @Test
    void a_full_row_is_read_into_typed_values() {
        RosterRow row = row(lines(HEADER + NORA).getFirst());

        assertThat(row.person().displayName()).isEqualTo("Nora Feld");
        assertThat(row.traits().country()).isEqualTo("DE");
        assertThat(row.traits().language()).isEqualTo("de");
        assertThat(row.traits().niches()).containsExactly("baking", "slow food");
        assertThat(row.channel().key()).isEqualTo(new Channel.Key(Platform.INSTAGRAM, "ig-1"));
        assertThat(row.channel().handle().text()).isEqualTo("Nora.Bakes");
        assertThat(row.channel().engagementRate())
                .isEqualTo(new EngagementRate(310, EngagementFormula.BY_FOLLOWERS, null));
        assertThat(row.channel().postFee()).isEqualTo(Money.of(250_00, "EUR"));
        assertThat(row.channel().audience().by(Dimension.COUNTRY))
                .containsExactly(new Share(Dimension.COUNTRY, "DE", 5200), new Share(Dimension.COUNTRY, "AT", 1800));
    }

    @Test
    void optional_columns_may_be_absent() {
        RosterRow row = row(lines("followers,handle,platform,platformId,displayName\n500,a,tiktok,1,Ada\n")
                .getFirst());

        assertThat(row.channel().postFee()).isNull();
        assertThat(row.channel().engagementRate()).isNull();
        assertThat(row.person().email()).isNull();
    }

    @Test
    void a_bad_row_does_not_hide_the_good_ones_and_keeps_its_line_number() {
        List<RosterLine> lines = lines(
                HEADER + NORA + "\n" + "\"Two\nlines\",myspace,x y,,many,,,,,,,,,\n" + NORA.replace("ig-1", "ig-2"));

        assertThat(lines).extracting(RosterLine::line).containsExactly(2, 4, 6);
        assertThat(lines.get(1))
                .asInstanceOf(type(RosterLine.Faulty.class))
                .satisfies(faulty -> assertThat(faulty.problem().errors())
                        .extracting(RowProblem.Cell::column)
                        .contains("displayName", "platform", "handle", "platformId", "followers"));
        assertThat(row(lines.get(2)).channel().key().platformId()).isEqualTo("ig-2");
    }

    @Test
    void every_cell_says_what_is_wrong_with_it() {
        assertThat(codes(NORA.replace("12500", "12.5"))).containsExactly("invalid-number");
        assertThat(codes(NORA.replace(",de,", ",QQ,"))).containsExactly("unknown-code");
        assertThat(codes(NORA.replace("EUR", ""))).containsExactly("required");
        assertThat(codes(NORA.replace("EUR", "EUX"))).containsExactly("unknown-code");
        assertThat(codes(NORA.replace("AT:1800", "AT:4900"))).containsExactly("more-than-whole");
        assertThat(codes(NORA.replace("AT:1800", "AT=1800"))).containsExactly("invalid-shares");
        assertThat(codes(NORA.replace("nora@example.org", "nora"))).containsExactly("invalid-email");
        assertThat(codes(NORA.replace("nora@example.org", "nora..b@example.org")))
                .containsExactly("invalid-email");
        assertThat(codes(NORA.replace("nora@example.org", "Nora<nora@example.org")))
                .containsExactly("invalid-email");
        assertThat(codes(NORA.replace(",310,", ",100001,"))).containsExactly("invalid-number");
        assertThat(codes("Nora,tiktok\n")).containsExactly("wrong-cell-count");
    }

    @Test
    void a_problem_never_repeats_what_the_cell_said() {
        RosterLine line = lines(HEADER + NORA.replace("nora@example.org", "secret-person"))
                .getFirst();

        assertThat(line.toString()).doesNotContain("secret-person");
    }

    @Test
    void a_file_that_says_nothing_is_refused_as_a_whole() {
        assertThat(reason("")).contains("header");
        assertThat(reason(HEADER)).contains("no rows");
        assertThat(reason("displayName,platform\nA,tiktok\n")).contains("lacks");
        assertThat(reason(HEADER.strip() + ",shoeSize\n")).contains("not known");
        assertThat(reason("\"" + HEADER + NORA)).contains("CSV");
        assertThat(reason("displayName," + HEADER + NORA)).contains("CSV");
        assertThat(new RosterFile().read(new byte[] {(byte) 0xC3, (byte) 0x28}))
                .isEqualTo(new Content.Unreadable("The file is not UTF-8 text"));
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_header() {
        assertThat(lines("\uFEFF" + HEADER + NORA)).hasSize(1);
    }

    @Test
    void a_file_longer_than_the_limit_is_refused() {
        assertThat(reason(HEADER + NORA.repeat(RosterFile.MOST_ROWS + 1))).contains("more than 5000");
    }

    private static List<String> codes(String row) {
        return lines(HEADER + row).getFirst() instanceof RosterLine.Faulty faulty
                ? faulty.problem().errors().stream().map(RowProblem.Cell::code).toList()
                : List.of();
    }

    private static RosterRow row(RosterLine line) {
        return ((RosterLine.Readable) line).row();
    }

    private static List<RosterLine> lines(String csv) {
        return ((Content.Lines) read(csv)).lines();
    }

    private static String reason(String csv) {
        return ((Content.Unreadable) read(csv)).reason();
    }

    private static Content read(String csv) {
        return new RosterFile().read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
