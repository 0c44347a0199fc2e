package io.customer360.sandbox.plugin;

import io.customer360.sandbox.StartFailure;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The plugin's translations: top-level resources of the type i18n. */
public final class TextModules implements ModuleLoader {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Consumer<Function<Locale, ResourceBundle>> user;

    /** Hands the translations to this user while the plugin is enabled, null afterwards. */
    public TextModules(Consumer<Function<Locale, ResourceBundle>> user) {
        this.user = user;
    }

    @Override
    public Set<String> types() {
        return Set.of("resource");
    }

    @Override
    public Enabled enable(Module module, RunningPlugin plugin) {
        if (!module.required("type").equals("i18n")) {
            throw new StartFailure(
                    "The resource " + module.key() + " outside a module is no translation");
        }
        String location = module.required("location");
        ClassLoader loader = plugin.classLoader();
        if (plugin.resource(location.replace('.', '/') + ".properties") == null) {
            throw new StartFailure("The translation " + location + " is not in the jar");
        }
        user.accept(locale -> ResourceBundle.getBundle(location, locale, loader, EXACT));
        return () -> user.accept(null);
    }
}
