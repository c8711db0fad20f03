import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBellPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SaveSearchDialog, type SearchStart } from './SearchDialog';

/** Saves the list beside it as a search, which from then on sends alerts about new results. */
export function SaveSearchButton({
  start,
  label,
  variant = 'default',
  size = 'xs',
}: { start: SearchStart; label?: string } & Pick<ButtonProps, 'variant' | 'size'>) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={variant} size={size} leftSection={<IconBellPlus size={15} />} onClick={open}>
        {label ?? t('searches.save')}
      </Button>
      {opened && <SaveSearchDialog start={start} close={close} />}
    </>
  );
}
