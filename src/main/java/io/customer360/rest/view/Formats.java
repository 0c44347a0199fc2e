package io.customer360.rest.view;

import io.customer360.customer.Country;
import io.customer360.shared.Money;
import io.customer360.shared.Percent;
import io.customer360.subscription.Discount;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** How values are written for a person, in one place. */
public final class Formats {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);

    private Formats() {}

    static String money(Money money, Viewer viewer) {
        var format = NumberFormat.getCurrencyInstance(viewer.locale());
        int digits = money.currency().getDefaultFractionDigits();
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.decimal());
    }

    static String number(BigDecimal number, Viewer viewer) {
        var format = NumberFormat.getNumberInstance(viewer.locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    static String percent(Percent percent, Viewer viewer) {
        var format = NumberFormat.getPercentInstance(viewer.locale());
        format.setMaximumFractionDigits(2);
        return format.format(BigDecimal.valueOf(percent.basisPoints(), 4));
    }

    static String discount(Discount discount, Viewer viewer) {
        if (discount instanceof Discount.PercentOff share) {
            return percent(share.percent(), viewer);
        }
        return discount instanceof Discount.AmountOff off ? money(off.amount(), viewer) : "";
    }

    /** A day. */
    public static String day(LocalDate day, Viewer viewer) {
        return DAY.withLocale(viewer.locale()).format(day);
    }

    static String month(YearMonth month, Viewer viewer) {
        return MONTH.withLocale(viewer.locale()).format(month);
    }

    /** The name of a day of the week. */
    static String weekday(DayOfWeek day, Viewer viewer) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, viewer.locale());
    }

    /** A day of the week for programs. */
    static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static String moment(Instant moment, Viewer viewer) {
        return MOMENT.withLocale(viewer.locale()).withZone(viewer.zone()).format(moment);
    }

    static String time(Instant moment, ZoneId zone, Viewer viewer) {
        return TIME.withLocale(viewer.locale()).withZone(zone).format(moment);
    }

    /** The name of a country. */
    public static String country(Country country, Viewer viewer) {
        return new Locale("", country.code()).getDisplayCountry(viewer.locale());
    }
}
