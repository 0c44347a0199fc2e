package io.customer360.sandbox.jira;

import javax.sql.DataSource;

class ClusterOnH2Test extends ClusterRules {

    @Override
    DataSource database() {
        return Worlds.memory();
    }
}
