/** The same services on the official images of Kafka and Elasticsearch. */
@NullMarked
package org.vigil.e2e.containers;

import org.jspecify.annotations.NullMarked;
