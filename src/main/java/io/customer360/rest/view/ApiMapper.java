package io.customer360.rest.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.customer360.customer.Country;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.subscription.Discount;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;

/**
 * Writes records for programs: raw values in fixed forms, whatever the reader's language. What is
 * not set is absent.
 */
public final class ApiMapper {
    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addModule(module())
                    .build();

    /** Writes one record as JSON. */
    public void write(Object record, OutputStream out) throws IOException {
        mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, record);
    }

    private static SimpleModule module() {
        var module = new SimpleModule();
        Coded.ALL.forEach(coded -> code(module, coded));
        text(module, Percent.class, Percent::text);
        text(module, LocalDate.class, LocalDate::toString);
        text(module, YearMonth.class, YearMonth::toString);
        text(module, Instant.class, Instant::toString);
        text(module, ZoneId.class, ZoneId::getId);
        text(module, DayOfWeek.class, Formats::code);
        text(module, Country.class, Country::code);
        text(module, SafeUrl.class, SafeUrl::text);
        text(module, Label.class, Label::name);
        text(module, Worded.class, Worded::raw);
        text(module, Discount.class, Discount::text);
        module.addSerializer(
                Rounded.class, new ValueWriter<>((it, out, p) -> out.writeNumber(it.value())));
        return module.addSerializer(
                Money.class, new ValueWriter<>((money, out, p) -> write(money, out)));
    }

    private static <E> void code(SimpleModule module, Coded<E> coded) {
        text(module, coded.type(), coded.code());
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<T, String> text) {
        module.addSerializer(
                type, new ValueWriter<>((value, out, p) -> out.writeString(text.apply(value))));
    }

    /** The amount as text, because programs that read numbers as floating point lose cents. */
    private static void write(Money money, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("amount", money.text());
        out.writeStringField("currency", money.currency().getCurrencyCode());
        out.writeEndObject();
    }
}
