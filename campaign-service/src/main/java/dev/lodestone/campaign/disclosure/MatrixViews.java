package dev.lodestone.campaign.disclosure;

import dev.lodestone.campaign.disclosure.DisclosureMatrixView.LabelView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.PlacementView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.RestrictionView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.RowView;
import dev.lodestone.campaign.disclosure.DisclosureMatrixView.StepView;
import dev.lodestone.campaign.pull.disclosure.DisclosureMatrix;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The matrix of the engine as the API spells it. */
final class MatrixViews {
    private MatrixViews() {}

    static DisclosureMatrixView of(DisclosureMatrix matrix) {
        return new DisclosureMatrixView(
                matrix.version(),
                matrix.lists(),
                matrix.labels().entrySet().stream().map(MatrixViews::label).toList(),
                matrix.rows().stream().map(row -> row(row, matrix)).toList(),
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
                                category.platforms(),
                                category.countries(),
                                category.source(),
                                category.date()))
                        .toList());
    }

    private static LabelView label(Map.Entry<String, DisclosureMatrix.Label> entry) {
        DisclosureMatrix.Label label = entry.getValue();
        return new LabelView(
                entry.getKey(),
                label.language(),
                label.say(),
                label.phrases(),
                orNone(label.unless()),
                orNone(label.patterns()));
    }

    private static RowView row(DisclosureMatrix.Row row, DisclosureMatrix matrix) {
        return new RowView(
                row.jurisdiction(),
                orNone(row.platforms()),
                orNone(row.ties()),
                orNone(row.languages()),
                row.accepted(),
                matrix.labels().keySet().stream()
                        .filter(name -> !row.accepted().contains(name))
                        .toList(),
                new PlacementView(
                        row.placement().firstCharacters(),
                        row.placement().firstLines(),
                        row.placement().tagsInARow()),
                row.source(),
                row.date());
    }

    private static List<String> orNone(@Nullable List<String> named) {
        return named == null ? List.of() : named;
    }
}
