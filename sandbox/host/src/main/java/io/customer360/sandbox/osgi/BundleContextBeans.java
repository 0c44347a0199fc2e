package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.beans.factory.xml.XmlBeanDefinitionStoreException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of a bundle: what Gemini Blueprint does in Jira, for the parts in use. */
public final class BundleContextBeans implements AutoCloseable {
    private static final String FOLDER = "META-INF/spring";

    private final GenericApplicationContext context;

    private BundleContextBeans(GenericApplicationContext context) {
        this.context = context;
    }

    static BundleContextBeans start(Bundle bundle) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setResourceLoader(new BundleFiles(bundle));
        context.setDisplayName(bundle.getSymbolicName());
        context.getBeanFactory().registerSingleton("bundleContext", bundle.getBundleContext());
        try {
            read(bundle, context);
            context.refresh();
            return new BundleContextBeans(context);
        } catch (BeansException e) {
            context.close();
            throw explained(e);
        } catch (RuntimeException | Error e) {
            context.close();
            throw e;
        }
    }

    private static StartFailure explained(BeansException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return known;
            }
        }
        if (failure instanceof XmlBeanDefinitionStoreException wrong) {
            return new StartFailure(
                    wrong.getResourceDescription() + " line " + wrong.getLineNumber() + " is wrong",
                    wrong.getCause());
        }
        return new StartFailure("The plugin's Spring context does not start", failure);
    }

    private static void read(Bundle bundle, GenericApplicationContext context) {
        String header = bundle.getHeaders("").get("Spring-Context");
        if (header != null && !header.startsWith("*")) {
            throw new StartFailure("Of Spring-Context the sandbox knows only *, not " + header);
        }
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_XSD);
        reader.setEntityResolver(new Schemas());
        reader.setNamespaceHandlerResolver(
                new BlueprintNamespaceResolver(ServiceTimeout.ofHeader(header)));
        for (URL file : files(bundle)) {
            reader.loadBeanDefinitions(new UrlResource(file));
        }
    }

    private static List<URL> files(Bundle bundle) {
        Enumeration<URL> found = bundle.findEntries(FOLDER, "*.xml", false);
        List<URL> files = found == null ? new ArrayList<>() : Collections.list(found);
        files.sort(Comparator.comparing(URL::getPath));
        return files;
    }

    /** The unique bean of this type. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The unique bean of this type, else a new object by constructor autowiring. */
    public <T> T beanOrNew(Class<T> type) {
        T bean = context.getBeanProvider(type).getIfUnique();
        return bean != null ? bean : context.getAutowireCapableBeanFactory().createBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
