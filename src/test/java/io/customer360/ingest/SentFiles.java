package io.customer360.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of R18: as programs write them, and as nobody should. */
final class SentFiles {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, String> SEPARATORS =
            Map.of("comma", ",", "semicolon", ";", "tab", "\t", "bar", "|");
    private static final Map<String, List<String>> ENDS =
            Map.of(
                    "LF", List.of("\n"),
                    "CRLF", List.of("\r\n"),
                    "CR", List.of("\r"),
                    "mixed line ends", List.of("\r\n", "\n", "\r"));

    private SentFiles() {}

    static Stream<Sent> all() {
        return Stream.of(asProgramsWrite(), unusual(), broken(), foreign()).flatMap(List::stream);
    }

    /** Every encoding with every separator and every line end: 7 x 4 x 4. */
    private static List<Sent> asProgramsWrite() {
        List<Sent> files = new ArrayList<>();
        for (var encoding : encodings().entrySet()) {
            for (var separator : SEPARATORS.entrySet()) {
                for (var end : ENDS.entrySet()) {
                    String text = table(separator.getValue(), end.getValue());
                    files.add(
                            Sent.read(
                                    String.join(
                                            ", ",
                                            encoding.getKey(),
                                            separator.getKey(),
                                            end.getKey()),
                                    encoding.getValue().of(text),
                                    4,
                                    "Müller & Söhne",
                                    "12",
                                    "He said \"no\""));
                }
            }
        }
        return files;
    }

    private interface Writer {
        byte[] of(String text);
    }

    private static Map<String, Writer> encodings() {
        Map<String, Writer> all = new LinkedHashMap<>();
        all.put("UTF-8", text -> text.getBytes(UTF_8));
        all.put("UTF-8 with mark", text -> ("\uFEFF" + text).getBytes(UTF_8));
        all.put("UTF-16LE", text -> text.getBytes(UTF_16LE));
        all.put("UTF-16LE with mark", text -> ("\uFEFF" + text).getBytes(UTF_16LE));
        all.put("UTF-16BE", text -> text.getBytes(UTF_16BE));
        all.put("UTF-16BE with mark", text -> ("\uFEFF" + text).getBytes(UTF_16BE));
        all.put("windows-1252", text -> text.getBytes(WINDOWS));
        return all;
    }

    private static String table(String separator, List<String> ends) {
        List<String> rows =
                List.of(
                        String.join(separator, "Name", "Größe", "Remark"),
                        String.join(separator, "Müller & Söhne", "12", "\"He said \"\"no\"\"\""),
                        String.join(separator, "\"Two\nlines\"", "", "\"a,b;c\td|e\""),
                        String.join(separator, "", "", ""),
                        String.join(separator, "Last", "7", "end"));
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(rows.get(row)).append(ends.get(row % ends.size()));
        }
        return text.toString();
    }

    private static List<Sent> unusual() {
        return List.of(
                Sent.read("no line end at the end", "a,b\n1,2", 1, "1", "2"),
                Sent.read("blank lines everywhere", "\n\na,b\n\n\n1,2\n\n\n", 1, "1", "2"),
                Sent.read("one column", "name\nAcme\nGlobex\n", 2, "Acme"),
                Sent.read("short records", "a,b,c\n1\n1,2\n", 2, "1"),
                Sent.read("long records", "a,b\n1,2,3,4\n", 1, "1", "2", "3", "4"),
                Sent.read("the same heading twice", "a,a\n1,2\n", 1, "1", "2"),
                Sent.read("blank headings", "a,,\n1,2,3\n", 1, "1", "2", "3"),
                Sent.read("a hint of the separator: ;", "sep=;\na;b\n1;2\n", 1, "1", "2"),
                Sent.read("a hint of the separator: ,", "sep=,\r\na,b\r\n1,2\r\n", 1, "1", "2"),
                Sent.read("a hint of the separator: tab", "sep=\t\na\tb\n1\t2\n", 1, "1", "2"),
                Sent.read("a hint of the separator: |", "sep=|\na|b\n1|2\n", 1, "1", "2"),
                Sent.read("a hint against the looks", "sep=|\na,b|c\n1,2|3\n", 1, "1,2", "3"),
                Sent.read("decimal commas", "a;b;c\n1,5;2,5;3,5\n", 1, "1,5", "2,5", "3,5"),
                Sent.read(
                        "many commas in texts",
                        "a;b\n\"x, y, z, w\";1\np, q, r, s;2\n",
                        2,
                        "x, y, z, w",
                        "1"),
                Sent.read("quotes inside plain fields", "a,b\n5\" pipe,2\n", 1, "5\" pipe", "2"),
                Sent.read("empty quotes", "a,b\n\"\",\"\"\n", 1, "", ""),
                Sent.read("quoted headings", "\"a\",\"b\"\n1,2\n", 1, "1", "2"),
                Sent.read("blanks around", " a , b \n 1 , 2 \n", 1, " 1 ", " 2 "),
                Sent.read("emoji", "a,b\n🚀🚀,漢字\n", 1, "🚀🚀", "漢字"),
                Sent.read("right to left", "a,b\n\u202Eevil,שלום\n", 1, "\u202Eevil", "שלום"),
                Sent.read("markup", "a,b\n<script>,&amp;\n", 1, "<script>", "&amp;"),
                Sent.read("formulas", "a,b\n=1+1,@SUM(A1)\n", 1, "=1+1", "@SUM(A1)"),
                Sent.read(
                        "control characters",
                        "a,b\n\u0001x\u0007,\u001F\n",
                        1,
                        "\u0001x\u0007",
                        "\u001F"),
                Sent.read(
                        "a sign for the unreadable, in UTF-8", "a,b\n\uFFFD,1\n", 1, "\uFFFD", "1"),
                Sent.read("only ASCII, as UTF-8", "a,b\nx,y\n".getBytes(US_ASCII), 1, "x", "y"),
                Sent.read(
                        "one letter of an older Windows",
                        "a,b\nCaf\u00E9,\u00DF\n".getBytes(ISO_8859_1),
                        1,
                        "Café",
                        "ß"),
                Sent.read("the euro sign of Windows", "a\n€ 5\n".getBytes(WINDOWS), 1, "€ 5"),
                Sent.read(
                        "500 columns",
                        "c,".repeat(499) + "c\n" + "1,".repeat(499) + "1\n",
                        1,
                        "1,".repeat(500).split(",")),
                Sent.read(
                        "a field of nearly a megabyte",
                        "a,b\n" + "x".repeat(1_000_000) + ",1\n",
                        1,
                        "x".repeat(1_000_000),
                        "1"),
                Sent.read(
                        "250,000 records",
                        Sent.repeated("a,b\n", "x,1\n", 250_000),
                        250_000,
                        "x",
                        "1"));
    }

    private static List<Sent> broken() {
        return List.of(
                Sent.refused("nothing", "", "no-headings", ""),
                Sent.refused("only a mark", "\uFEFF", "no-headings", ""),
                Sent.refused("only blank lines", "\n\r\n\n", "no-headings", ""),
                Sent.refused("only a hint", "sep=;\n", "no-headings", ""),
                Sent.refused("only headings", "a,b\n", "no-rows", ""),
                Sent.refused("NUL in the headings", "a,\0b\n1,2\n", "nul", "1"),
                Sent.refused("NUL in a field", "a,b\n1,2\n3,\0\n", "nul", "3"),
                Sent.refused("NUL alone", "\0", "nul", "1"),
                Sent.refused("NUL behind CR and CRLF", "a\rb\r\nc\n\0", "nul", "4"),
                Sent.refused("NUL in quotes", "a\n\"x\n\n\0\"\n", "nul", "4"),
                Sent.refused("NUL at the end", "a,b\n1,2\n\0", "nul", "3"),
                Sent.refused("NUL far down", "a\n" + "x\n".repeat(100_000) + "\0", "nul", "100002"),
                Sent.refused("an open quote", "a,b\n1,\"x\n3,4\n", "quote-open", "2"),
                Sent.refused("an open quote in the headings", "\"a,b\n1,2\n", "quote-open", "1"),
                Sent.refused("an open quote at the end", "a,b\n1,2\n3,\"", "quote-open", "3"),
                Sent.refused("text behind a quote", "a,b\n\"x\"y,2\n", "quote", "2"),
                Sent.refused("a blank behind a quote", "a,b\n1,2\n\"x\" ,2\n", "quote", "3"),
                Sent.refused("text behind a quote, late", "a\n\"1\n2\"\n\"x\"y\n", "quote", "4"),
                Sent.refused("501 columns", "c,".repeat(500) + "c\n1\n", "too-many-columns", "1"),
                Sent.refused(
                        "501 fields below",
                        "a,b\n1,2\n" + "1,".repeat(500) + "1\n",
                        "too-many-columns",
                        "3"),
                Sent.refused(
                        "a million columns",
                        Sent.repeated("a,b\n1,2\n", "1,", 1_000_000),
                        "too-many-columns",
                        "3"),
                Sent.refused(
                        "a line of 40 MB",
                        Sent.repeated("a,b\n1,2\n", "x".repeat(1000), 40_000),
                        "too-long",
                        "3"),
                Sent.refused(
                        "a line of 100 MB",
                        Sent.repeated("a,b\n1,2\n", "x".repeat(1000), 100_000),
                        "too-large",
                        "3"),
                Sent.refused(
                        "a record of many fields and over a megabyte",
                        "a,b\n" + ("x".repeat(10_000) + ",").repeat(110) + "\n",
                        "too-long",
                        "2"),
                Sent.refused(
                        "an open quote before much text",
                        Sent.repeated("a,b\n1,2\n3,\"", "text,text\n", 200_000),
                        "too-long",
                        "3"),
                Sent.refused(
                        "250,001 records",
                        Sent.repeated("a,b\n", "x,1\n", 250_001),
                        "too-many-rows",
                        "250002"),
                Sent.refused(
                        "52 MB",
                        Sent.repeated("a,b\n", "x".repeat(1022) + ",\n", 53_248),
                        "too-large",
                        "51201"),
                Sent.refused(
                        "a heading of 151 letters",
                        "a," + "b".repeat(151) + "\n1,2\n",
                        "heading",
                        "1"));
    }

    private static List<Sent> foreign() {
        return List.of(
                Sent.refused("half a pair of UTF-16", loneSurrogate(), "unreadable", "2"),
                Sent.refused("half a character of UTF-16", oddUtf16(), "unreadable", "3"),
                Sent.refused(
                        "bytes that Windows has no character for",
                        "a,b\n\u0081,\u00FF\n".getBytes(ISO_8859_1),
                        "unreadable",
                        "2"),
                Sent.refused("a zip file", bytes("PK\3\4\24\0\0\0\b\0"), "nul", "1"),
                Sent.refused("a workbook", bytes("PK\3\4\n\n\0xl/workbook.xml"), "nul", "3"),
                Sent.refused("a gzip file", bytes("\u001F\u008B\b\0\0\0\0\0"), "nul", "1"),
                Sent.refused("a picture", bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"), "nul", "3"),
                Sent.refused("UTF-32", bytes("\u00FF\u00FE\0\0a\0\0\0,\0\0\0"), "nul", "1"),
                Sent.refused("zeros", new byte[4096], "nul", "1"));
    }

    private static byte[] loneSurrogate() {
        byte[] bytes = "\uFEFFa,b\n1,?x\n".getBytes(UTF_16LE);
        bytes[bytes.length - 6] = 0x3D;
        bytes[bytes.length - 5] = (byte) 0xD8;
        return bytes;
    }

    private static byte[] oddUtf16() {
        byte[] bytes = "\uFEFFa,b\n1,2\n".getBytes(UTF_16LE);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(ISO_8859_1);
    }
}
