package dev.lodestone.campaign.disclosure;

import dev.lodestone.campaign.disclosure.DisclosureMatrixView.DenialView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.LabelView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.PlaceView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.PlacementView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.RestrictionView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.RowView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.StepView;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import dev.lodestone.campaign.pull.disclosure.Label;
import dev.lodestone.campaign.pull.disclosure.Placement;
import dev.lodestone.campaign.pull.disclosure.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matrix of the engine as the API spells it. */
final class MatrixViews {
    private MatrixViews() {}

    static DisclosureMatrixView of(DisclosureMatrix matrix) {
        return new DisclosureMatrixView(
                matrix.version(),
                matrix.lists(),
                matrix.labels().entrySet().stream().map(MatrixViews::label).toList(),
                matrix.denials().stream()
                        .map(denial -> new DenialView(denial.ties(), denial.phrases()))
                        .toList(),
                matrix.rows().stream().map(row -> row(row, matrix)).toList(),
                matrix.placements().stream().map(MatrixViews::place).toList(),
                matrix.steps().stream()
                        .map(step -> new StepView(
                                step.platforms(),
                                step.formats(),
                                step.ties(),
                                step.action(),
                                step.source(),
                                step.date()))
                        .toList(),
                matrix.restricted().stream()
                        .map(category -> new RestrictionView(
                                category.category(),
                                category.phrases(),
                                orNone(category.unless()),
                                orNone(category.notIn()),
                                category.platforms(),
                                category.countries(),
                                category.source(),
                                category.date()))
                        .toList());
    }

    private static LabelView label(Map.Entry<String, Label> entry) {
        Label label = entry.getValue();
        return new LabelView(
                entry.getKey(),
                label.language(),
                label.say(),
                label.phrases(),
                orNone(label.unless()),
                orNone(label.doubtful()),
                orNone(label.named()),
                orNone(label.branded()),
                orNone(label.patterns()));
    }

    private static RowView row(Row row, DisclosureMatrix matrix) {
        return new RowView(
                row.jurisdiction(),
                orNone(row.platforms()),
                orNone(row.ties()),
                orNone(row.languages()),
                row.accepted(),
                row.ambiguous(),
                general(matrix),
                row.source(),
                row.date());
    }

    private static PlacementView general(DisclosureMatrix matrix) {
        Placement general = matrix.generalPlacement();
        int lines = Optional.ofNullable(general.firstLines()).orElseThrow();
        return new PlacementView(general.firstCharacters(), lines, general.tagsInARow());
    }

    private static PlaceView place(Placement placement) {
        return new PlaceView(
                orNone(placement.platforms()),
                orNone(placement.formats()),
                placement.firstCharacters(),
                placement.firstLines(),
                placement.tagsInARow(),
                placement.means(),
                placement.source(),
                placement.date());
    }

    private static List<String> orNone(@Nullable List<String> named) {
        return named == null ? List.of() : named;
    }
}
