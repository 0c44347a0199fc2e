package io.customer360.sandbox.web.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The files that pages load and their addresses: {@code /s/HASH/LANGUAGE/_/PLACE/NAME}, where the
 * hash is of the file's content, so that a browser may keep it for ever.
 */
public final class Assets {
    private static final String PLUGIN = "download/resources/";
    private static final String NPM = "npm/";
    private static final String OWN = "sandbox/";

    private final StaticFiles files;
    private final Supplier<Optional<WebResources>> resources;
    private final JsI18n i18n;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    /** The files of the host and of the running plugin. */
    public Assets(StaticFiles files, Supplier<Optional<WebResources>> resources, JsTexts texts) {
        this.files = files;
        this.resources = resources;
        this.i18n = new JsI18n(texts);
    }

    /** Whether AUI and jQuery are there. */
    public boolean complete() {
        return files.complete();
    }

    /** Forgets addresses, since another plugin may have other content. */
    public void forget() {
        hashes.clear();
    }

    /** The address of a file of an npm package, below the context path. */
    public String npm(String name) {
        return address(NPM + name, Locale.ENGLISH);
    }

    /** The address of a file of the sandbox. */
    public String own(String name) {
        return address(OWN + name, Locale.ENGLISH);
    }

    /** The address of a file of a web-resource in the viewer's language. */
    String download(String key, String name, Locale locale) {
        return address(PLUGIN + key + "/" + name, locale);
    }

    private String address(String place, Locale locale) {
        var tag = locale.toLanguageTag();
        var hash = hashes.computeIfAbsent(tag + place, key -> hash(content(place, locale)));
        return "/s/" + hash + "/" + tag + "/_/" + place;
    }

    /** What lies at a place, translated. */
    Optional<byte[]> content(String place, Locale locale) {
        if (place.startsWith(NPM)) {
            return files.npm(place.substring(NPM.length()));
        }
        if (place.startsWith(OWN)) {
            return files.own(place.substring(OWN.length()));
        }
        if (place.startsWith(PLUGIN)) {
            var path = place.substring(PLUGIN.length()).split("/", 2);
            return path.length == 2 ? ofPlugin(path[0], path[1], locale) : Optional.empty();
        }
        return Optional.empty();
    }

    private Optional<byte[]> ofPlugin(String key, String name, Locale locale) {
        if (name.contains("..")) {
            return Optional.empty();
        }
        return resources
                .get()
                .flatMap(
                        plugin ->
                                plugin.bytes(key, name)
                                        .map(
                                                bytes ->
                                                        plugin.translated(key, name)
                                                                ? translated(bytes, locale)
                                                                : bytes));
    }

    private byte[] translated(byte[] script, Locale locale) {
        return i18n.transform(new String(script, StandardCharsets.UTF_8), locale)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(Optional<byte[]> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.orElse(new byte[0]));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
