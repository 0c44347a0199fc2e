package io.customer360.rest;

import io.customer360.measure.MeasureGroup;
import io.customer360.rest.view.Worded;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.TicketCondition.Bound;
import io.customer360.shared.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form of a new or an existing scorecard.
 *
 * @param from the version whose values are shown instead of the latest; absent for the latest
 * @param kinds the kinds that other scorecards have
 * @param customers how many customers have it now
 * @param newObjective what another objective starts with
 * @param newMeasure what another measure starts with
 */
public record ScorecardFormJson(
        Integer id,
        int version,
        Integer from,
        String name,
        String kind,
        List<String> kinds,
        String description,
        int validDays,
        int customers,
        int points,
        List<Row> objectives,
        List<Row> measures,
        Row newObjective,
        Row newMeasure) {

    private static final String MANUAL = "";

    /**
     * One item.
     *
     * @param row its place in the form
     * @param id its id; 0 for a new one
     * @param share its part of all points; absent for a new one
     */
    public record Row(
            int row,
            int id,
            String group,
            String text,
            String help,
            String points,
            Percent share,
            String search,
            List<OptionJson> bounds,
            String number,
            List<OptionJson> factors) {

        static Row blank(int row) {
            return new Row(
                    row,
                    0,
                    "",
                    "",
                    "",
                    "",
                    null,
                    "",
                    bounds(Bound.AT_MOST.code()),
                    "0",
                    factors(MANUAL));
        }

        private static Row of(ScorecardDefinitionJson.Line line, int row, boolean copied) {
            return new Row(
                    row,
                    copied ? 0 : line.id(),
                    line.group(),
                    line.text(),
                    line.help(),
                    Integer.toString(line.points()),
                    line.share(),
                    line.search() == null ? "" : line.search(),
                    bounds(line.bound() == null ? Bound.AT_MOST.code() : line.bound()),
                    line.number() == null ? "0" : line.number().toString(),
                    factors(line.factor() == null ? MANUAL : line.factor()));
        }

        private static List<OptionJson> bounds(String chosen) {
            return Stream.of(
                            Worded.of(
                                    Bound.AT_MOST.code(), "c360.scorecard-settings.at-most.label"),
                            Worded.of(
                                    Bound.AT_LEAST.code(),
                                    "c360.scorecard-settings.at-least.label"))
                    .map(it -> OptionJson.of(it, chosen))
                    .toList();
        }

        private static List<OptionJson> factors(String chosen) {
            return Stream.concat(
                            Stream.of(Worded.of(MANUAL, "c360.scorecard-settings.manual.label")),
                            Stream.of(MeasureGroup.values())
                                    .map(it -> Worded.of(it.code(), it.textKey())))
                    .map(it -> OptionJson.of(it, chosen))
                    .toList();
        }
    }

    /** A form of a new scorecard, with one objective to begin with. */
    static ScorecardFormJson blank(List<String> kinds) {
        return new ScorecardFormJson(
                null,
                0,
                null,
                "",
                "",
                kinds,
                "",
                Scorecard.VALID_DAYS,
                0,
                0,
                List.of(Row.blank(0)),
                List.of(),
                Row.blank(1),
                Row.blank(2));
    }

    /** A form of a new scorecard that is like another one, under a name of its own. */
    static ScorecardFormJson copy(Scorecard like, List<String> kinds) {
        return filled(like, null, 0, null, "", kinds, 0);
    }

    /** The form of a scorecard, with the values of one of its versions. */
    static ScorecardFormJson of(Scorecard now, Scorecard shown, List<String> kinds, int customers) {
        return filled(
                shown,
                now.id().value(),
                now.version(),
                shown.version() == now.version() ? null : shown.version(),
                shown.name(),
                kinds,
                customers);
    }

    private static ScorecardFormJson filled(
            Scorecard shown,
            Integer id,
            int version,
            Integer from,
            String name,
            List<String> kinds,
            int customers) {
        var lines = ScorecardDefinitionJson.of(shown).items();
        var objectives = rows(lines, "objective", 0, id == null);
        var measures = rows(lines, "measure", objectives.size(), id == null);
        return new ScorecardFormJson(
                id,
                version,
                from,
                name,
                shown.kind(),
                kinds,
                shown.description(),
                shown.validDays(),
                customers,
                shown.content().points(),
                objectives,
                measures,
                Row.blank(lines.size()),
                Row.blank(lines.size() + 1));
    }

    private static List<Row> rows(
            List<ScorecardDefinitionJson.Line> lines, String kind, int first, boolean copied) {
        var rows = new ArrayList<Row>();
        lines.stream()
                .filter(line -> line.kind().equals(kind))
                .forEach(line -> rows.add(Row.of(line, first + rows.size(), copied)));
        return rows;
    }
}
