// SPDX-License-Identifier: AGPL-3.0-only
package org.elasticsearch.plugins;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.node.info.PluginsAndModules;
import org.elasticsearch.env.Environment;

/**
 * The plugins given by class, in the order given. It lives in the server's package because {@code LoadedPlugin} and
 * {@code loadPlugin} are package-private.
 */
public final class ListedPlugins extends PluginsService {

    private final List<LoadedPlugin> listed;

    public ListedPlugins(Environment environment, PluginsLoader loader, List<Class<? extends Plugin>> plugins) {
        super(environment.settings(), environment.configDir(), loader);
        listed = plugins.stream()
                .map(plugin -> new LoadedPlugin(
                        describe(plugin),
                        loadPlugin(plugin, environment.settings(), environment.configDir()),
                        plugin.getClassLoader()))
                .toList();
        loadExtensions(listed);
    }

    public static PluginsLoader nothingToLoad() {
        return new PluginsLoader(Set.of(), Set.of(), Map.of());
    }

    private static PluginDescriptor describe(Class<? extends Plugin> plugin) {
        return new PluginDescriptor(
                plugin.getName(),
                "part of the embedded node",
                Build.current().version(),
                Build.current().version(),
                Integer.toString(Runtime.version().feature()),
                plugin.getName(),
                null,
                List.of(),
                false,
                false,
                false,
                false);
    }

    @Override
    protected List<LoadedPlugin> plugins() {
        return listed;
    }

    @Override
    public PluginsAndModules info() {
        return new PluginsAndModules(
                listed.stream()
                        .map(LoadedPlugin::descriptor)
                        .map(PluginRuntimeInfo::new)
                        .toList(),
                List.of());
    }
}
