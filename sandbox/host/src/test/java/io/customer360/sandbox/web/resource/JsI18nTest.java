package io.customer360.sandbox.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsI18nTest {
    private final JsI18n i18n =
            new JsI18n(
                    new JsTexts() {
                        @Override
                        public String text(Locale locale, String key) {
                            return key.equals("a.b") ? "It's \"\\ </script>" : key + locale;
                        }

                        @Override
                        public String rawText(Locale locale, String key) {
                            return "It''s {0}";
                        }
                    });

    @ParameterizedTest(name = "{0} becomes {1}")
    @DisplayName("calls with a literal key become the text")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AJS.I18n.getText('x.y')|\"x.yde\"",
                "WRM.I18n.getText( \"x.y\" )|\"x.yde\"",
                "AJS.I18n.getText('x.y', n)|WRM.format(\"It''s {0}\", n)",
                "AJS.I18n.getText(key)|AJS.I18n.getText(key)",
                "AJS.I18n.getText('x.' + y)|AJS.I18n.getText('x.' + y)",
                "My.I18n.getText('x.y')|My.I18n.getText('x.y')"
            })
    void transforms(String script, String expected) {
        assertEquals(expected, i18n.transform(script, Locale.GERMAN));
    }

    @Test
    @DisplayName("a text cannot leave its string")
    void escapes() {
        assertEquals(
                "f(\"It's \\\"\\\\ \\u003c/script>\")",
                i18n.transform("f(AJS.I18n.getText('a.b'))", Locale.ENGLISH));
    }
}
