package io.customer360.sandbox.jira.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Base64;

/**
 * One change of a cache on its way to another node: the value is there when it is copied, missing
 * when the key is forgotten; without a key everything is. Only JDK types arrive.
 */
record CacheChange(String cache, Serializable key, Serializable value) {
    private static final ObjectInputFilter JDK_ONLY =
            ObjectInputFilter.Config.createFilter("java.**;!*");

    static CacheChange put(String cache, Serializable key, Serializable value) {
        return new CacheChange(cache, key, value);
    }

    static CacheChange removed(String cache, Serializable key) {
        return new CacheChange(cache, key, null);
    }

    static CacheChange cleared(String cache) {
        return new CacheChange(cache, null, null);
    }

    String written() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(new Serializable[] {cache, key, value});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static CacheChange read(String text) {
        var bytes = new ByteArrayInputStream(Base64.getDecoder().decode(text));
        try (var in = new ObjectInputStream(bytes)) {
            in.setObjectInputFilter(JDK_ONLY);
            var parts = (Serializable[]) in.readObject();
            return new CacheChange((String) parts[0], parts[1], parts[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
