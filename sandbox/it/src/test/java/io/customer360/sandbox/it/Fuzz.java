package io.customer360.sandbox.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Request bodies nobody should send, always the same ones for the same seed. */
final class Fuzz {
    private static final List<String> FIELDS =
            List.of(
                    "version",
                    "csm",
                    "industry",
                    "country",
                    "zone",
                    "status",
                    "plan",
                    "period",
                    "years",
                    "price",
                    "currency",
                    "quantity",
                    "discountKind",
                    "discount",
                    "start",
                    "end",
                    "autoRenew",
                    "autoCollection",
                    "trial",
                    "pausedFrom",
                    "pausedTo",
                    "minimumTermMonths",
                    "oneOffFee",
                    "source",
                    "externalId",
                    "view",
                    "viewAll",
                    "edit",
                    "seeRevenue",
                    "export",
                    "manage",
                    "serviceAccount",
                    "names",
                    "records",
                    "create",
                    "tags",
                    "fields",
                    "month",
                    "level",
                    "category",
                    "factors",
                    "summary",
                    "scorecard",
                    "ticked",
                    "score",
                    "comment",
                    "id",
                    "customer",
                    "arr",
                    "mrr",
                    "createdBy",
                    "__proto__",
                    "class",
                    "");
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "-1",
                    "1e308",
                    "1e-400",
                    "NaN",
                    "[]",
                    "{}",
                    "[[[]]]",
                    "{\"a\":{}}",
                    "\"\"",
                    "\"null\"",
                    "\"-0\"",
                    "\"9223372036854775808\"",
                    "9223372036854775808",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\u202e\"",
                    "\"2026-02-30\"",
                    "\"9999-12-31\"",
                    "\"+999999999-12-31\"",
                    "\"0000-00-00\"",
                    "\"Infinity\"",
                    "\"1E400\"",
                    "\"' OR 1=1 --\"",
                    "\"<script>1</script>\"",
                    "\"../../etc/passwd\"",
                    "\"%00\"",
                    "\"yearly\"",
                    "\"EUR\"",
                    "\"XXX\"",
                    "\"1\"",
                    "1",
                    "\"weekly\"",
                    "\"multi-year\"",
                    "\"percent\"",
                    "\"amount\"",
                    "\"Europe/Berlin\"",
                    "\"DE\"",
                    "\"on\"");

    private Fuzz() {}

    static List<byte[]> bodies(int count, long seed) {
        var random = new Random(seed);
        var bodies = new ArrayList<byte[]>(oddities());
        while (bodies.size() < count) {
            var text = object(random);
            bodies.add(random.nextInt(6) == 0 ? broken(text, random) : bytes(text));
        }
        return bodies.subList(0, count);
    }

    /** The same for many records at once: each body is a list of such objects. */
    static List<byte[]> batches(int count, long seed) {
        var random = new Random(seed);
        var bodies = new ArrayList<byte[]>(oddities());
        while (bodies.size() < count) {
            var records = new ArrayList<String>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                records.add(random.nextInt(9) == 0 ? pick(VALUES, random) : record(random));
            }
            bodies.add(
                    bytes(
                            "{\"source\":\"fuzz\",\"create\":"
                                    + random.nextBoolean()
                                    + ",\"records\":["
                                    + String.join(",", records)
                                    + "]}"));
        }
        return bodies.subList(0, count);
    }

    private static String record(Random random) {
        var fields = object(random).substring(1);
        var begun = "{\"customer\":\"1\",\"name\":\"x\",\"number\":" + pick(VALUES, random);
        return begun + (fields.equals("}") ? "" : ",") + fields;
    }

    /** Path and query parts that are no numbers, no fields and no words of ours. */
    static List<String> words() {
        return List.of(
                "abc",
                "-1",
                "0",
                "1.5",
                "99999999999999999999",
                "%20",
                "%00",
                "%27",
                "..%2f",
                "%E2",
                "null",
                "1;a=b",
                "%3Cscript%3E",
                "0x10",
                "%F0%9F%92%A3",
                "a".repeat(2_000));
    }

    private static List<byte[]> oddities() {
        return List.of(
                bytes(""),
                bytes(" "),
                bytes("null"),
                bytes("[]"),
                bytes("\"text\""),
                bytes("42"),
                bytes("{"),
                bytes("{\"version\":\"1\",\"version\":\"2\"}"),
                bytes("[".repeat(1_000) + "]".repeat(1_000)),
                bytes("{\"plan\":" + "[".repeat(1_000) + "]".repeat(1_000) + "}"),
                bytes("{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000)),
                bytes("{\"plan\":\"" + "x".repeat(1_000_000) + "\"}"),
                bytes("{\"price\":" + "9".repeat(10_000) + "}"),
                bytes("{\"quantity\":1e999999999}"),
                new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0},
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', '}'},
                new byte[] {0, 0, 0, 0});
    }

    private static String object(Random random) {
        var text = new StringBuilder("{");
        int fields = random.nextInt(8);
        for (int i = 0; i < fields; i++) {
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(pick(FIELDS, random))
                    .append("\":")
                    .append(pick(VALUES, random));
        }
        return text.append('}').toString();
    }

    private static byte[] broken(String text, Random random) {
        var bytes = bytes(text);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
