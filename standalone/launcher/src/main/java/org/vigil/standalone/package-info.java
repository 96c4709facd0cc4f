/** The command line, and the launcher that runs the engines and services of one computer as its children. */
@NullMarked
package org.vigil.standalone;

import org.jspecify.annotations.NullMarked;
