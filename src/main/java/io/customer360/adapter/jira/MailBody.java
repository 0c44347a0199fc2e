package io.customer360.adapter.jira;

import java.util.List;
import java.util.Locale;

/**
 * What a mail says, written as text or as HTML. Whatever it takes is text; nothing of it becomes
 * markup.
 *
 * @param end where more is to be found, and why the mail came
 */
record MailBody(Locale in, String title, String begin, List<Block> blocks, List<Way> end) {

    private static final String GREY = "color:#44546f;";
    private static final String FONT =
            "font-family:-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:14px;"
                    + "line-height:20px;color:#172b4d;";

    /** A customer with what there is to tell. */
    record Block(String name, String url, List<Line> lines) {}

    /** One thing to tell, with when it was and who did it. */
    record Line(String text, String note) {}

    /** A sentence with a way to go; no way where the address is blank. */
    record Way(String text, String url) {}

    String text() {
        var text = new StringBuilder(begin).append("\n");
        for (Block block : blocks) {
            text.append('\n').append(line(block.name())).append('\n');
            for (Line one : block.lines()) {
                text.append("  - ").append(line(one.text()));
                if (!one.note().isEmpty()) {
                    text.append(" (").append(line(one.note())).append(')');
                }
                text.append('\n');
            }
            if (!block.url().isEmpty()) {
                text.append("  ").append(block.url()).append('\n');
            }
        }
        text.append("\n-- \n");
        for (Way way : end) {
            text.append(way.text()).append('\n');
            if (!way.url().isEmpty()) {
                text.append(way.url()).append('\n');
            }
        }
        return text.toString();
    }

    String html() {
        var html =
                new StringBuilder("<!DOCTYPE html><html lang=\"")
                        .append(escaped(in.toLanguageTag()))
                        .append("\"><head><meta charset=\"UTF-8\"><title>")
                        .append(escaped(title))
                        .append("</title></head><body style=\"margin:0;padding:16px;")
                        .append(FONT)
                        .append("\"><p style=\"margin:0 0 16px\">")
                        .append(escaped(begin))
                        .append("</p>");
        blocks.forEach(block -> write(block, html));
        html.append("<hr style=\"border:0;border-top:1px solid #dcdfe4;margin:16px 0\">");
        end.forEach(
                way ->
                        html.append("<p style=\"margin:0 0 4px;font-size:12px;")
                                .append(GREY)
                                .append("\">")
                                .append(link(way.text(), way.url()))
                                .append("</p>"));
        return html.append("</body></html>").toString();
    }

    private static void write(Block block, StringBuilder html) {
        html.append("<h2 style=\"font-size:16px;line-height:20px;margin:16px 0 4px\">")
                .append(link(block.name(), block.url()))
                .append("</h2>");
        if (block.lines().isEmpty()) {
            return;
        }
        html.append("<ul style=\"margin:0;padding:0 0 0 20px\">");
        for (Line line : block.lines()) {
            html.append("<li style=\"margin:0 0 4px\">").append(escaped(line.text()));
            if (!line.note().isEmpty()) {
                html.append(" <span style=\"white-space:nowrap;font-size:12px;")
                        .append(GREY)
                        .append("\">")
                        .append(escaped(line.note()))
                        .append("</span>");
            }
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private static String link(String text, String url) {
        return url.isEmpty()
                ? escaped(text)
                : "<a style=\"color:#0c66e4\" href=\""
                        + escaped(url)
                        + "\">"
                        + escaped(text)
                        + "</a>";
    }

    /** A text that stays on its line. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }

    private static String escaped(String text) {
        return line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
