import { Modal, type ModalProps } from '@mantine/core';
import { ReturnFocus } from './return-focus.js';

/** A dialog: there when it is drawn, unless `opened` says otherwise; the focus goes back to where it came from. */
export function Dialog({ opened = true, children, ...props }: Omit<ModalProps, 'opened'> & { opened?: boolean }) {
  return (
    <Modal opened={opened} returnFocus={false} {...props}>
      {opened && <ReturnFocus />}
      {children}
    </Modal>
  );
}
