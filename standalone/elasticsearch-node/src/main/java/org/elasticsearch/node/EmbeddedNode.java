// SPDX-License-Identifier: AGPL-3.0-only
package org.elasticsearch.node;

import java.util.List;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ListedPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/**
 * A node whose plugins are classes of this class path instead of folders to unpack. It lives in the server's package
 * because {@code NodeConstruction} and {@code NodeServiceProvider} are package-private.
 */
public final class EmbeddedNode extends Node {

    public EmbeddedNode(Environment environment, List<Class<? extends Plugin>> plugins) {
        super(NodeConstruction.prepareConstruction(
                environment, ListedPlugins.nothingToLoad(), new Services(plugins), true));
    }

    private static final class Services extends NodeServiceProvider {

        private final List<Class<? extends Plugin>> plugins;

        Services(List<Class<? extends Plugin>> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader loader) {
            return new ListedPlugins(environment, loader, plugins);
        }
    }
}
