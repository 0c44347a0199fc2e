package io.customer360.shared;

import java.util.Map;

/**
 * A field as history names it: a text key, or a name that somebody has given it; what its texts
 * mean; and whether it tells an amount that only holders of the revenue permission may see.
 *
 * @param codes the text keys of its codes, when its texts are codes
 */
public record Word(
        String name,
        boolean translated,
        Meaning meaning,
        Map<String, String> codes,
        boolean revenue) {

    /** What the texts of a field stand for. */
    public enum Meaning {
        TEXT,
        DAY,
        AMOUNT,
        AMOUNT_OR_SHARE,
        FLAG,
        CODE,
        PERSON,
        STATUS,
        TIER,
        COUNTRY,
        ZONE,
        CUSTOMER,
        LEVEL,
        RISK_CATEGORY,
        RISK_FACTORS
    }

    public Word {
        codes = Map.copyOf(codes);
    }

    /** A field whose name is translated. */
    public static Word of(String textKey, Meaning meaning) {
        return new Word(textKey, true, meaning, Map.of(), false);
    }

    /** A field whose texts are codes with translations. */
    public static Word coded(String textKey, Map<String, String> codes) {
        return new Word(textKey, true, Meaning.CODE, codes, false);
    }

    /** A field that somebody has named. */
    public static Word named(String name, Meaning meaning) {
        return new Word(name, false, meaning, Map.of(), false);
    }

    /** The same field, told only to those who may see revenue. */
    public Word ofRevenue() {
        return new Word(name, translated, meaning, codes, true);
    }
}
