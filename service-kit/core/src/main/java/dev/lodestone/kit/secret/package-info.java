@NullMarked
package dev.lodestone.kit.secret;

import org.jspecify.annotations.NullMarked;
