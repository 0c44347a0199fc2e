package io.customer360.health;

import io.customer360.measure.MeasureGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a model is kept: a line for the format and one for each of its numbers, in order. A line of
 * something that there is no more is skipped; what came later than the text counts nothing.
 */
final class ModelText {

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";
    private static final String ON = "on";
    private static final String OFF = "off";

    private final Map<MeasureGroup, HealthModel.Weight> weights = new EnumMap<>(MeasureGroup.class);
    private final Map<SubMeasure, HealthModel.Part> parts = new EnumMap<>(SubMeasure.class);
    private final Map<Constant, Integer> constants = new EnumMap<>(Constant.class);

    private ModelText() {
        Stream.of(MeasureGroup.values())
                .forEach(it -> weights.put(it, new HealthModel.Weight(false, 0)));
        Stream.of(SubMeasure.values())
                .forEach(it -> parts.put(it, new HealthModel.Part(0, it.curve())));
        Stream.of(Constant.values()).forEach(it -> constants.put(it, it.shipped()));
    }

    static String of(HealthModel model) {
        List<String> lines = new ArrayList<>(List.of(FORMAT));
        model.weights()
                .forEach(
                        (factor, it) ->
                                lines.add(
                                        String.join(
                                                " ",
                                                factor.code(),
                                                it.on() ? ON : OFF,
                                                Integer.toString(it.percent()))));
        model.parts()
                .forEach(
                        (part, it) ->
                                lines.add(
                                        String.join(
                                                " ",
                                                part.code(),
                                                Integer.toString(it.share()),
                                                it.curve().text())));
        model.constants().forEach((constant, it) -> lines.add(constant.code() + " " + it));
        return String.join(BETWEEN, lines);
    }

    static HealthModel read(int version, String text) {
        List<String> lines = List.of(text.split(BETWEEN, -1));
        if (!lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("a model of an unknown format: " + lines.get(0));
        }
        var found = new ModelText();
        lines.stream().skip(1).map(line -> line.split(" ", 3)).forEach(found::take);
        return new HealthModel(version, found.weights, found.parts, found.constants);
    }

    private void take(String[] line) {
        Stream.of(MeasureGroup.values())
                .filter(it -> it.code().equals(line[0]))
                .forEach(
                        it ->
                                weights.put(
                                        it,
                                        new HealthModel.Weight(
                                                line[1].equals(ON), Integer.parseInt(line[2]))));
        SubMeasure.find(line[0])
                .ifPresent(
                        it ->
                                parts.put(
                                        it,
                                        new HealthModel.Part(
                                                Integer.parseInt(line[1]), Curve.of(line[2]))));
        Constant.find(line[0]).ifPresent(it -> constants.put(it, Integer.parseInt(line[1])));
    }
}
