@NullMarked
package dev.lodestone.local.desk;

import org.jspecify.annotations.NullMarked;
