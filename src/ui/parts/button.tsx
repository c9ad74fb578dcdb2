import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from '@/ui/parts/icon';

type Rest = Omit<ButtonHTMLAttributes, 'class' | 'size' | 'icon' | 'children'>;

/** A button of 32: at rest, filled (one per surface at most), as text, or for what can't be undone. */
export function Button(
  props: Rest & {
    look?: 'rest' | 'filled' | 'text' | 'danger';
    icon?: IconName;
    children: ComponentChildren;
    'data-action'?: string;
  },
) {
  const { look = 'rest', icon, children, ...rest } = props;
  return (
    <button type="button" class={`button button-${look}`} {...rest}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

/** A round button that shows an icon alone; its label is its name and its title. */
export function IconButton(
  props: Rest & { icon: IconName; label: string; pressed?: boolean; 'data-action'?: string },
) {
  const { icon, label, pressed, ...rest } = props;
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} {...state} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
