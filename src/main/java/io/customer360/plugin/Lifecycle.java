package io.customer360.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.customer360.adapter.ao.status.AoStatuses;
import io.customer360.adapter.jsm.Jsm;
import io.customer360.field.ProposeFields;
import io.customer360.jobs.AtOnce;
import io.customer360.jobs.BatchWorker;
import io.customer360.jobs.JobRegistrar;
import io.customer360.jobs.NominationListener;
import io.customer360.jobs.TicketListener;
import io.customer360.status.DefaultStatuses;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the app once storage is ready. Safe to run again, and on two nodes at once. */
public final class Lifecycle implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

    /** So long the host waits at the end for what is being stored. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ComponentImports imports;
    private final AoStatuses statuses;
    private final ProposeFields fields;
    private final Jsm jsm;
    private final JobRegistrar jobs;
    private final NominationListener nominations;
    private final TicketListener tickets;
    private final BatchWorker batches;

    /** Wired by Spring. */
    public Lifecycle(
            ComponentImports imports,
            AoStatuses statuses,
            ProposeFields fields,
            Jsm jsm,
            JobRegistrar jobs,
            NominationListener nominations,
            TicketListener tickets,
            BatchWorker batches) {
        this.imports = imports;
        this.statuses = statuses;
        this.fields = fields;
        this.jsm = jsm;
        this.jobs = jobs;
        this.nominations = nominations;
        this.tickets = tickets;
        this.batches = batches;
    }

    @Override
    public void onStart() {
        awaitStorage();
        statuses.seed(DefaultStatuses.all());
        fields.once();
        if (!jsm.present()) {
            LOG.warn("Jira Service Management is missing: there are no customers to show");
        }
        jobs.start();
        nominations.start();
        tickets.start();
        batches.start();
        LOG.info("Customer 360 is ready");
    }

    @Override
    public void onStop() {
        AtOnce.all(PATIENCE, batches::stop, tickets::stop, nominations::stop, jobs::stop);
        LOG.info("Customer 360 stops");
    }

    private void awaitStorage() {
        try {
            imports.activeObjects().moduleMetaData().awaitInitialization();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for storage", stopping);
        } catch (Exception failed) {
            throw new IllegalStateException("storage is not available", failed);
        }
    }
}
