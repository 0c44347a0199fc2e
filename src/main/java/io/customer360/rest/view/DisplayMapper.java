package io.customer360.rest.view;

import com.atlassian.soy.renderer.SanitizedString;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.customer360.customer.Country;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.subscription.Discount;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Turns records into what templates take: maps of finished texts in the reader's language and time
 * zone. What is not set is an empty text.
 */
public final class DisplayMapper {
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES =
            new TypeReference<>() {};

    private final Map<Class<?>, BiFunction<Object, Viewer, Object>> forms = new LinkedHashMap<>();
    private final Texts texts;
    private final ObjectMapper mapper;

    /** Wired by Spring. */
    public DisplayMapper(Texts texts) {
        this.texts = texts;
        Coded.ALL.forEach(this::add);
        add(Money.class, (money, v) -> Map.of("text", Formats.money(money, v)));
        add(BigDecimal.class, (number, v) -> Map.of("text", Formats.number(number, v)));
        add(Rounded.class, DisplayMapper::rounded);
        add(Percent.class, (percent, v) -> Map.of("text", Formats.percent(percent, v)));
        add(LocalDate.class, (day, v) -> dated(Formats.day(day, v), day));
        add(YearMonth.class, (month, v) -> dated(Formats.month(month, v), month));
        add(Instant.class, DisplayMapper::moment);
        add(DayOfWeek.class, (day, v) -> coded(Formats.code(day), Formats.weekday(day, v)));
        add(ZoneId.class, DisplayMapper::zone);
        add(Country.class, (country, v) -> coded(country.code(), Formats.country(country, v)));
        add(SafeUrl.class, (url, v) -> url.text());
        add(Label.class, (label, v) -> texts.of(v.locale(), label.textKey()));
        add(Titled.class, this::titled);
        add(Worded.class, (worded, v) -> words(worded.meaning(), v));
        add(Discount.class, Formats::discount);
        this.mapper =
                JsonMapper.builder()
                        .enable(DeserializationFeature.USE_LONG_FOR_INTS)
                        .addModule(module())
                        .build();
        mapper.getSerializerProvider()
                .setNullValueSerializer(new ValueWriter<>((none, out, p) -> out.writeString("")));
    }

    /** The record as template values. */
    public Map<String, Object> values(Object record, Viewer viewer) {
        try (var buffer = new TokenBuffer(mapper, false)) {
            mapper.writer().withAttribute(Viewer.class, viewer).writeValue(buffer, record);
            return mapper.readValue(buffer.asParser(), VALUES);
        } catch (IOException impossible) {
            throw new IllegalStateException("cannot show " + record.getClass(), impossible);
        }
    }

    private <E> void add(Coded<E> kind) {
        add(
                kind.type(),
                (value, v) ->
                        coded(
                                kind.code().apply(value),
                                texts.of(v.locale(), kind.textKey().apply(value))));
    }

    private <T> void add(Class<T> type, BiFunction<T, Viewer, Object> form) {
        forms.put(type, (value, viewer) -> form.apply(type.cast(value), viewer));
    }

    private SimpleModule module() {
        var module = new SimpleModule();
        forms.forEach((type, form) -> add(module, type, form));
        return module.addSerializer(
                SanitizedString.class,
                new ValueWriter<>((html, out, p) -> out.writeEmbeddedObject(html)));
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, BiFunction<Object, Viewer, Object> form) {
        module.addSerializer(
                type,
                new ValueWriter<>(
                        (value, out, provider) ->
                                out.writePOJO(
                                        form.apply(
                                                value,
                                                (Viewer) provider.getAttribute(Viewer.class)))));
    }

    /** The text of a meaning alone, in the same form that it has as a value of its own. */
    private String words(Object meaning, Viewer viewer) {
        Object form =
                forms.entrySet().stream()
                        .filter(known -> known.getKey().isInstance(meaning))
                        .findFirst()
                        .map(known -> known.getValue().apply(meaning, viewer))
                        .orElse(meaning);
        return form instanceof Map<?, ?> values ? values.get("text").toString() : form.toString();
    }

    private String titled(Titled name, Viewer viewer) {
        return texts.of(
                viewer.locale(),
                "c360.scoring.part-of.label",
                texts.of(viewer.locale(), name.whole().textKey()),
                texts.of(viewer.locale(), name.part().textKey()));
    }

    private static Map<String, Object> zone(ZoneId zone, Viewer viewer) {
        return Map.of(
                "id", zone.getId(),
                "text", zone.getId().replace('_', ' '),
                "localTime", Formats.time(viewer.now(), zone, viewer));
    }

    private static Map<String, Object> dated(String text, Object iso) {
        return Map.of("text", text, "iso", iso.toString());
    }

    private static Map<String, Object> moment(Instant moment, Viewer viewer) {
        return Map.of(
                "text", Formats.moment(moment, viewer),
                "day", Formats.day(LocalDate.ofInstant(moment, viewer.zone()), viewer),
                "iso", moment.toString());
    }

    /** With a sign for where it is a change, and as markup takes numbers. */
    private static Map<String, Object> rounded(Rounded number, Viewer viewer) {
        var text = Formats.number(number.shown(), viewer);
        int sign = number.shown().signum();
        return Map.of(
                "text",
                text,
                "signed",
                sign > 0 ? "+" + text : text,
                "raw",
                number.shown().toPlainString());
    }

    private static Map<String, Object> coded(String code, String text) {
        return Map.of("code", code, "text", text);
    }
}
